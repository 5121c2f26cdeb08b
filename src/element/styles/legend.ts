import {css} from 'lit';

/** The legend and the swatches it shares with card and list. */
export const legendStyles = css`
  .legend-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    min-block-size: max(24px, 1.75em);
    color: var(--muted);
    font-size: 0.8125em;
  }
  .legend ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1em;
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
  }
  .cluster[aria-pressed='true'] .swatch {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .meant > span {
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  .cluster:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .swatch {
    inline-size: 1em;
    block-size: 1em;
    border-radius: 0.15em;
    translate: 0 0.12em;
  }
  .swatch rect {
    stroke: var(--rule);
  }
  .count {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .faded .swatch {
    opacity: 0.35;
  }
  .cluster.faded,
  section.faded {
    color: var(--muted);
  }
  #legend-title {
    flex: 1 8em;
  }
  .show-all,
  .patterns {
    flex: none;
  }
  /* It keeps its room while it is away, so that nothing moves when it comes. */
  .show-all[hidden] {
    display: inline;
    visibility: hidden;
  }
  .show-all {
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-block-size: 24px;
  }
`;
