import {svg} from 'lit';
import type {Layer} from './Layer.ts';

/** The lines between towns, each drawn once. */
export const borders: Layer = ({drawing}) =>
  svg`<path class="borders" d=${drawing.borders}></path>`;
