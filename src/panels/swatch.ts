import {html, svg} from 'lit';
import type {Paint} from '../scale/clusterColors.ts';
import {cssColor, cssFill} from '../scale/cssFill.ts';
import {tileSize} from '../scale/patterns.ts';

/**
 * A patch of a paint: its colour, its stripes, and its pattern where the map shows patterns. It is
 * SVG, which keeps its fill in forced colours and in print.
 */
export const swatch = (paint: Paint) =>
  html`<svg class="swatch" viewBox="0 0 ${tileSize} ${tileSize}" aria-hidden="true">
    <rect width="100%" height="100%" fill=${cssFill(paint)}></rect>
    ${paint.stripes?.map(
      stripe =>
        svg`<path class="stripe" d=${stripe.path} stroke=${cssFill(stripe)} stroke-width=${stripe.weight}></path>`,
    )}
    <path
      class="pattern pattern-line ${paint.lined ? 'lined' : ''}"
      d=${paint.pattern.path}
      stroke=${cssColor(paint.ink)}
      stroke-width=${paint.pattern.weight}
    ></path>
  </svg>`;
