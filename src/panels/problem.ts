import {html, nothing} from 'lit';
import {LoadError} from '../data/LoadError.ts';
import type {Messages} from '../text/messages.ts';

/**
 * What is wrong with the data, with the reason in English for whoever made it, kept to itself as it
 * quotes what stands there; and that the map stays, unless the awaited one would be the first. A file
 * can be asked for again; meanwhile the line stays and says so, and the button keeps its place and the
 * focus.
 */
export function problemLine(
  text: Messages,
  error: Error | undefined,
  waiting: boolean,
  awaited: unknown,
) {
  if (!error) return nothing;
  const fetched = error instanceof LoadError;
  const said = html`${text.failed + (awaited ? text.stop : text.kept)}<bdi lang="en"
      >${error.message}</bdi
    >`;
  return html`<div class="problem">
    <p role="alert">${waiting ? text.loading : said}</p>
    ${
      fetched
        ? html`<button type="button" class="retry" data-action="retry">
            ${text.retry}
          </button>`
        : nothing
    }
  </div>`;
}

/**
 * That a file is still to come, in a corner of the map, so that nothing moves; the status tells it to
 * who listens. The map is not `aria-busy`: what stands is whole, and may be read meanwhile.
 */
export const loadingNote = (text: Messages, waiting: boolean) =>
  waiting ? html`<p class="loading note" aria-hidden="true">${text.loading}</p>` : nothing;

/** What `debug` says, in a corner of the map. */
export const joinNote = (joined: string) =>
  joined ? html`<p class="debug note" role="note" tabindex="0">${joined}</p>` : nothing;
