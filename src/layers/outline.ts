import {svg} from 'lit';
import type {Layer} from './Layer.ts';

/** The line around the district and around its holes. */
export const outline: Layer = ({drawing}) =>
  svg`<path class="outline" d=${drawing.outline}></path>`;
