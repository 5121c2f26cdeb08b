import {html} from 'lit';
import type {Paint} from '../scale/clusterColors.ts';
import {cssFill} from '../scale/cssFill.ts';

/** A patch of a cluster's colour. It is SVG, which keeps its fill in forced colours and in print. */
export const swatch = (cluster: string | undefined, {fill}: Paint) =>
  html`<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
    <rect x=".5" y=".5" width="11" height="11" rx="2" fill=${cssFill(cluster, fill)}></rect>
  </svg>`;
