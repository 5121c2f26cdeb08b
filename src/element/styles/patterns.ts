import {css} from './css.ts';

/** Patterns: hidden until asked for, but on towns that no cluster leads; stripes. */
export const patternStyles = css`
  .pattern {
    pointer-events: none;
  }
  :host(:not([patterns])) .pattern:not(.lined) {
    display: none;
  }
  .pattern-line,
  .stripe {
    fill: none;
    vector-effect: none;
  }
  .pattern-line {
    stroke-opacity: 0.38;
  }
  .pattern.faded {
    fill-opacity: 0.3;
  }
  .label.faded {
    --fill: var(--ground) !important;
  }
  .patterns {
    margin-inline-end: 0.5em;
    padding-inline: 0.5em;
    border: 1px solid var(--muted);
    border-radius: 0.25em;
  }
  .patterns[aria-pressed='true'] {
    background: var(--text);
    color: var(--ground);
  }
`;
