import {css} from './css.ts';

/** The problem above the map, the notes on it, the caption and the source line below it. */
export const sourceStyles = css`
  .problem {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid light-dark(#b3261e, #f2b8b5);
    font-size: 0.875em;
  }
  /* The district that the map has is no stand-in for another. */
  .awaited {
    visibility: hidden;
  }
  .awaited :is(.problem, .loading, [role='status']),
  .awaited ::slotted(*) {
    visibility: visible;
  }
  .loading,
  .debug {
    position: absolute;
    inset: auto 0 0 auto;
    background: var(--ground);
  }
  .debug {
    z-index: 1;
    max-block-size: 50%;
    overflow: auto;
    padding: 0.5em 0.75em;
    border: 1px solid;
    white-space: pre-line;
  }
  .caption {
    text-wrap: pretty;
    font-size: 0.875em;
    line-height: 1.6;
  }
  /*
   * The source line stands under every map: neither a part nor a custom property of the page takes
   * it away. Its colours are its own, with a halo for grounds that it does not know.
   */
  .source {
    all: initial !important;
    color-scheme: inherit !important;
    visibility: inherit !important;
    text-autospace: inherit !important;
    overflow-wrap: inherit !important;
    display: block !important;
    color: #5b5b60 !important;
    color: light-dark(#5b5b60, #b6b6b2) !important;
    text-shadow: 0 0 2px light-dark(#fff, #17181a) !important;
    font: inherit !important;
    font-size: 0.75em !important;
    line-height: 1.6 !important;
  }
  .source a {
    color: inherit;
  }
  .approval {
    font-size: 1.17em;
    font-weight: 600;
  }
`;
