import {css} from './css.ts';

/** The card of the chosen town. */
export const cardStyles = css`
  .card {
    padding: 0.875em 1em;
    border: 1px solid var(--rule);
    border-block-start: 3px solid var(--accent);
    font-size: 0.9375em;
  }
  /* Floats, so that the words beside it wrap, and go under it in a card of few em. */
  .corner {
    float: inline-end;
    display: flex;
    flex-wrap: wrap;
    margin-block-start: -0.6em;
    margin-inline-end: -0.7em;
  }
  .corner button {
    display: grid;
    place-content: center;
    inline-size: max(36px, 1.6em);
    block-size: max(40px, 1.8em);
    color: var(--muted);
  }
  .corner button:hover {
    color: var(--text);
  }
  .corner svg {
    inline-size: 0.9333em;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  /* The eye meets the cluster first, the ear the heading that it jumps to. */
  .title {
    display: flex;
    flex-direction: column-reverse;
    /* With less than this beside the buttons it goes below them. */
    min-inline-size: min(9em, 100%);
  }
  .kicker {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    padding-block-end: 0.9em;
    color: var(--muted);
    font-size: 0.875em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .kicker .swatch {
    flex: none;
  }
  h3 {
    margin-block-start: 0.15em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  h3 small {
    display: block;
    color: var(--muted);
    font-size: 0.5833em;
    font-weight: 400;
    line-height: 1.5;
  }
  .leading {
    margin-block: 0.5em 0.9em;
    font-size: 1.125em;
    line-height: 1.5;
  }
  .card slot:not([hidden]) {
    display: block;
    margin-block-end: 0.9em;
  }
  dl {
    display: grid;
    gap: 0.7em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--rule);
  }
  dt {
    color: var(--muted);
    font-size: 0.8125em;
  }
  dd {
    line-height: 1.5;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-start: 0.2em;
  }
  .tags li {
    padding: 0.1em 0.55em;
    border: 1px solid var(--rule);
    border-radius: 0.25em;
    font-size: 0.875em;
  }
  .evidence {
    inline-size: 0.95em;
    block-size: 0.875em;
    margin-inline-end: 0.2em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
  }
  .evidence .full {
    fill: currentColor;
  }
  .evidence + b {
    margin-inline-end: 0.35em;
  }
  .sources,
  .link {
    margin-block-start: 0.8em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--rule);
    font-size: 0.875em;
  }
  .sources + .link {
    border: 0;
    margin: 0;
  }
  .sources summary {
    min-block-size: 24px;
  }
  .link a {
    display: inline-block;
    min-block-size: 24px;
  }
  .sources ol {
    margin-block-start: 0.4em;
    padding-inline-start: 1.4em;
  }
  .sources li + li {
    margin-block-start: 0.3em;
  }
  .link span {
    margin-inline-start: 0.6em;
    color: var(--muted);
  }
  @media print {
    .corner,
    .link {
      display: none;
    }
  }
`;
