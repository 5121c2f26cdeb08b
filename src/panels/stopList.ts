import {html, nothing} from 'lit';
import type {Stop} from '../data/types.ts';
import {inLanguage, sayStop} from '../text/say.ts';
import {chinese} from './chinese.ts';
import type {Panel, Reading} from './Panel.ts';
import {sign} from './sign.ts';
import {citation} from './sourceList.ts';

/** The stops of the series in words, each with its report. One outside the map is listed too. */
export const stopList: Panel = reading => {
  const {picture, state, text} = reading;
  const {stops} = picture.district;
  return state.show.has('stops') && stops?.length
    ? html`<section class="extra" aria-labelledby="stops">
        <h4 id="stops">${text.stops}</h4>
        <ol>
          ${stops.map(
            stop =>
              html`<li value=${stop.order}>
                ${sign('stop', stop.order)}
                <div>${stopEntry(stop, reading)}</div>
              </li>`,
          )}
        </ol>
      </section>`
    : nothing;
};

function stopEntry(stop: Stop, reading: Reading) {
  const {picture, language, text} = reading;
  const {title, visited, source} = stop;
  return html`<b>${inLanguage(title, language)}</b>
    <p>${sayStop(stop, picture.district, language)}</p>
    ${
      visited?.length
        ? html`<p>${text.visited}${chinese(visited.join(text.comma), language)}</p>`
        : nothing
    }
    ${source ? html`<p>${citation(source, reading)}</p>` : nothing}`;
}
