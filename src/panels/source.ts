import {html, nothing} from 'lit';
import {sayCompiled, sayCredit} from '../text/say.ts';
import type {Reading} from './Panel.ts';

/**
 * What must stand under every map: who grouped the towns and from what, the state of the facts,
 * whose boundaries, that it is a sketch, and the approval number (审图号) when there is one. What
 * is one sentence is one binding: VoiceOver stops at the end of each text node.
 */
export const source = (
  {picture, language, text}: Reading,
  approvalNumber: string | undefined,
) => {
  const {credit} = picture.district.boundaries;
  return html`<div class="source" part="source">
    <p>${sayCompiled(picture.district, language)}</p>
    <p>
      ${
        credit
          ? sayCredit(credit, language) + text.sketch
          : html`${text.boundaries}
              <a
                href="https://www.openstreetmap.org/copyright"
                target="_blank"
                rel="noopener"
                lang="en"
                >© OpenStreetMap contributors</a
              >${text.stop + text.sketch}`
      }
    </p>
    ${approvalNumber ? html`<p class="approval">${text.approvalNumber(approvalNumber)}</p>` : nothing}
  </div>`;
};
