import {css} from 'lit';

/** What stands under the map: caption, problem, source line. */
export const sourceStyles = css`
  .problem {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid light-dark(#b3261e, #f2b8b5);
    font-size: 0.875em;
  }
  .caption {
    font-size: 0.875em;
    line-height: 1.6;
  }
  /* The source line must stand under every map: no part, no page style can take it away. */
  .source {
    all: initial !important;
    grid-column: 1 / -1 !important;
    color-scheme: inherit !important;
    text-autospace: inherit !important;
    display: block !important;
    color: var(--muted) !important;
    font: inherit !important;
    font-size: 0.75em !important;
    line-height: 1.6 !important;
  }
  .approval {
    color: var(--text);
    font-size: 1.17em;
  }
`;
