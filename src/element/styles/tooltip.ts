import {css} from 'lit';

/** The tooltip: at most three fifths of the map wide, which keeps a centred one off the edge. */
export const tooltipStyles = css`
  .tooltip {
    position: absolute;
    inset-inline-start: var(--x);
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(18em, 60%);
    padding: 0.35em 0.6em;
    background: var(--text);
    color: var(--ground);
    font-size: 0.8125em;
    line-height: 1.4;
  }
  .tooltip b {
    display: block;
  }
  .above {
    inset-block-end: calc(100% - var(--y) + 1em);
  }
  .below {
    inset-block-start: calc(var(--y) + 1em);
  }
  .centred {
    translate: -50%;
  }
  .leftward {
    translate: calc(-100% + 2em);
  }
  .rightward {
    translate: -2em;
  }
`;
