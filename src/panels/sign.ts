import {html, svg} from 'lit';

const shapes = {
  /** A post whose place is known, if only approximately: the tip over it is there. */
  post: svg`<path d="M10-4l6.5 7.5a9.2 9.2 0 1 1-13 0z"></path>`,
  /** A post of which only the town is known: hollow and broken, nothing that pins a place. */
  'town-post': svg`<circle cx="10" cy="10" r="9.2"></circle>
    <circle class="ring" cx="10" cy="10" r="7.6"></circle>`,
  /** A stop of the series. */
  stop: svg`<rect x=".8" y=".8" width="18.4" height="18.4" rx="4"></rect>`,
};

/**
 * A numbered mark, the same on the map and in the list that explains it. It is as large as the
 * text, so it stays legible on a phone, and HTML places it beside a name, whatever its size.
 */
export const sign = (kind: keyof typeof shapes, number?: number) =>
  html`<svg class="sign ${kind}" viewBox="0 0 20 20" aria-hidden="true">
    ${shapes[kind]}
    <text x="10" y="15">${number}</text>
  </svg>`;
