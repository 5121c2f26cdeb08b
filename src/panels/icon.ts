import {html} from 'lit';

/** What a button shows, drawn by a line in a square of 12 by 12. */
export const icon = (path: string) =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true"><path d=${path}></path></svg>`;
