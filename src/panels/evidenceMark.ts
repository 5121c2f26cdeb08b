import {html, nothing, svg} from 'lit';
import type {Evidence} from '../data/types.ts';
import type {Messages} from '../text/messages.ts';

const bars: Readonly<Record<Evidence, number>> = {strong: 3, fair: 2, thin: 1};

/**
 * How sure it is, as bars of which more are full the surer it is, beside the word: told apart by
 * count and shape, so also without colours.
 */
export const evidenceMark = (level: Evidence, text: Messages) => {
  const {mark, means} = text.evidenceLevels[level];
  return html`<svg class="evidence" viewBox="0 0 13 12" aria-hidden="true">
      ${[0, 1, 2].map(
        i =>
          svg`<rect
            class=${i < bars[level] ? 'full' : nothing}
            x=${i * 5 + 0.5}
            y=${6.5 - i * 3}
            width="2"
            height=${5 + i * 3}
          ></rect>`,
      )}
    </svg>
    <b>${mark}</b> ${means}`;
};
