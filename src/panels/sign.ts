import {html, nothing, svg} from 'lit';
import {signGrid, signShapes, type SignKind} from '../scale/signs.ts';

/**
 * A numbered mark, the same on the map and in the list that explains it. It is as large as the
 * text, so it stays legible on a phone, and HTML places it beside a name, whatever its size.
 */
export const sign = (kind: SignKind, number?: number) => {
  const {outline, ring} = signShapes[kind];
  return html`<svg
    class="sign ${kind}"
    viewBox="0 0 ${signGrid} ${signGrid}"
    aria-hidden="true"
  >
    <path d=${outline}></path>
    ${ring ? svg`<path class="ring" d=${ring}></path>` : nothing}
    <text x="10" y="15">${number}</text>
  </svg>`;
};
