import {html} from 'lit';
import {labelSteps} from '../geo/labels.ts';
import type {Panel} from './Panel.ts';

/** A line that says where to find the names that have no room, for the widths at which some lack it. */
export const unnamed: Panel = ({picture, language, text}) => {
  const lacking = labelSteps.map((_, step) =>
    picture.drawing.towns.some(
      ({labels}) =>
        !labels[language].variants.some(({from, to}) => from <= step && step <= to),
    ),
  );
  return html`<div class="unnamed">
    <p class="to-${lacking.lastIndexOf(true)}">${text.unnamed}</p>
  </div>`;
};
