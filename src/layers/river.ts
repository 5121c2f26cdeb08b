import {nothing, svg} from 'lit';
import type {Layer} from './Layer.ts';

/** The river, as context. */
export const river: Layer = ({drawing}) =>
  drawing.river ? svg`<path class="river" d=${drawing.river}></path>` : nothing;
