import {html} from 'lit';
import {maxZoom} from '../geo/zoom.ts';
import {icon} from './icon.ts';
import type {Reading} from './Panel.ts';

/** Plus; once the map is enlarged, minus and the way back to the whole. */
export const zoomButtons = ({picture, text}: Reading, zoom: number) =>
  html`<div
    class="zoom ${picture.drawing.buttonsBelow ? 'low' : ''}"
    part="zoom"
    role="group"
    aria-label=${text.zoom}
  >
    <button
      type="button"
      data-zoom="in"
      aria-label=${text.zoomIn}
      aria-disabled=${zoom === maxZoom}
    >
      ${icon('M1 6h10M6 1v10')}
    </button>
    <button type="button" data-zoom="out" aria-label=${text.zoomOut} ?hidden=${zoom === 1}>
      ${icon('M1 6h10')}
    </button>
    <button type="button" data-zoom="back" ?hidden=${zoom === 1}>${text.zoomBack}</button>
  </div>`;
