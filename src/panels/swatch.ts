import {html} from 'lit';
import type {Paint} from '../scale/clusterColors.ts';
import {cssColor, cssFill} from '../scale/cssFill.ts';
import {tileSize} from '../scale/patterns.ts';

/**
 * A patch of a cluster's colour, and of its pattern where the map shows patterns. It is SVG, which
 * keeps its fill in forced colours and in print.
 */
export const swatch = (cluster: string | undefined, {fill, ink, pattern}: Paint) =>
  html`<svg class="swatch" viewBox="0 0 ${tileSize} ${tileSize}" aria-hidden="true">
    <rect width="100%" height="100%" fill=${cssFill(cluster, fill)}></rect>
    <path
      class="pattern pattern-line ${cluster ? '' : 'no-data'}"
      d=${pattern.path}
      stroke=${cssColor(ink)}
      stroke-width=${pattern.weight}
    ></path>
  </svg>`;
