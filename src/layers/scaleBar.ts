import {nothing, svg} from 'lit';
import type {Layer} from './Layer.ts';

/** The scale bar. It is drawn in the drawing's units, so it stays right at every width. */
export const scaleBar: Layer = ({drawing: {scaleBar}}, {show}) => {
  if (!scaleBar || !show.has('scale')) return nothing;
  const {x, y, length} = scaleBar;
  return svg`<path class="scale-bar" d="M${x},${y - 8}v8h${length}v-8"></path>`;
};
