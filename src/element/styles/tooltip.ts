import {css} from './css.ts';

/**
 * The tooltip: at most three fifths of the map wide, which keeps a centred one off the edge, and far
 * enough from the middle of its town to leave the name to be read, which may stand two lines aside.
 * On a phone it is small.
 */
export const tooltipStyles = css`
  .tooltip {
    position: absolute;
    inset-inline-start: var(--x);
    z-index: 1;
    inline-size: max-content;
    max-inline-size: min(18em, 60%);
    padding: 0.25em 0.5em;
    background: var(--text);
    color: var(--ground);
    font-size: 0.75em;
    line-height: 1.35;
  }
  .tooltip b {
    display: block;
  }
  .above {
    inset-block-end: calc(100% - var(--y) + 3.2em);
  }
  .below {
    inset-block-start: calc(var(--y) + 3.2em);
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
  .tooltip span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  @container (min-width: 30em) {
    .tooltip {
      font-size: 0.8125em;
    }
    .tooltip span {
      display: inline;
    }
  }
`;
