import {css} from './css.ts';

/** The list under the map. */
export const listStyles = css`
  .list {
    border-block: 1px solid var(--rule);
  }
  .list > summary {
    padding-block: 0.6em;
    font-size: 0.9375em;
  }
  .list h3 {
    display: inline;
    font: inherit;
  }
  .groups {
    columns: 18em;
    column-gap: 2em;
    padding-block-end: 0.75em;
  }
  .groups section {
    break-inside: avoid;
    padding-block-end: 0.75em;
  }
  h4 {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.875em;
    font-weight: 600;
  }
  h4 .swatch {
    flex: none;
  }
  .groups button {
    display: block;
    inline-size: 100%;
    padding: 0.35em 0.5em;
    padding-inline-start: 1.35em;
    border-inline-start: 3px solid transparent;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .groups button:hover {
    text-decoration: underline;
  }
  .groups button[aria-current] {
    border-inline-start-color: var(--accent);
  }
  .groups b {
    font-weight: 600;
    margin-inline-end: 0.5em;
  }
  .groups button span {
    color: var(--muted);
    font-size: 0.9em;
  }
`;
