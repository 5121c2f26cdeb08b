import {svg} from 'lit';
import {borderWidth} from '../geo/borderWidth.ts';
import type {Layer} from './Layer.ts';

/** The lines between towns, each drawn once. */
export const borders: Layer = ({drawing}) =>
  svg`<path
    class="borders"
    d=${drawing.borders}
    stroke-width=${borderWidth(drawing.towns.length)}
  ></path>`;
