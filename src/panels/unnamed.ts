import {html} from 'lit';
import {labelSteps, type StepRange} from '../geo/labels.ts';
import {names} from './names.ts';
import type {Panel} from './Panel.ts';

/** A line that says where to find what has no room, for the widths at which something lacks it. */
export const unnamed: Panel = reading => {
  const lacking = labelSteps.map((_, step) => {
    const lacks = (variants: readonly StepRange[]) =>
      !variants.some(({from, to}) => from <= step && step <= to);
    return names(reading).some(
      ({variants, signs}) => lacks(variants) || (signs[0] && lacks(signs)),
    );
  });
  return html`<div class="unnamed">
    <p class="note to-${lacking.lastIndexOf(true)}">${reading.text.unnamed}</p>
  </div>`;
};
