import {css} from './css.ts';

/** The legend and the swatches it shares with card and list. */
export const legendStyles = css`
  #legend-title,
  .legend-buttons {
    padding-block: 0.25em;
    color: var(--muted);
    font-size: 0.8125em;
  }
  /* Columns, where a name of two lines leaves no gap beside it. */
  .legend {
    columns: 8em 2;
    column-gap: 1em;
  }
  #legend-title {
    column-span: all;
  }
  .legend :not(ul) {
    break-inside: avoid;
  }
  .cluster {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 24px;
    padding-block: 0.2em;
    font-size: 0.75em;
    line-height: 1.35;
    text-wrap: balance;
    word-break: keep-all;
  }
  .cluster[aria-pressed='true'] .swatch {
    outline: 1px solid var(--accent);
    outline-offset: 1px;
  }
  .meant > span {
    text-decoration: underline 2px;
  }
  button.cluster:hover {
    text-decoration: underline;
  }
  .swatch {
    inline-size: 1em;
    block-size: 1em;
    border-radius: 0.15em;
    translate: 0 0.12em;
  }
  .swatch rect {
    stroke: var(--muted);
    stroke-width: 0.6;
  }
  .faded .swatch {
    opacity: 0.35;
  }
  .count,
  .cluster.faded,
  .empty,
  section.faded {
    color: var(--muted);
  }
  /* It keeps its room while it is away, so that nothing moves when it comes. */
  .show-all[hidden] {
    display: inline;
    visibility: hidden;
  }
`;
