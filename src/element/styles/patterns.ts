import {css, unsafeCSS} from 'lit';
import {labelSteps} from '../../geo/labels.ts';

/** The side of a tile on the screen, in em of the reader's text, and the width of the drawing. */
const tile = 0.75;
const drawingWidth = 1000;

/** The drawing grows with its width, the tiles by class of width only, so that they stay as large. */
const tileSizes = labelSteps.map(({mapWidth}) => {
  const em = mapWidth / 16;
  const rule = `pattern{font-size:${Math.round((tile / em) * drawingWidth)}px}`;
  return `@container map (min-width:${em}em){${rule}}`;
});

/** Patterns: hidden until asked for, but on towns without data. */
export const patternStyles = [
  unsafeCSS(tileSizes.join('')),
  css`
    .pattern {
      pointer-events: none;
    }
    :host(:not([patterns])) .pattern:not(.no-data) {
      display: none;
    }
    .pattern-line {
      fill: none;
      stroke-opacity: 0.38;
      vector-effect: none;
    }
    /* A rim in the area's own colour keeps the lines away from the name. */
    :host([patterns]) .label,
    .label.no-data {
      --rim: 0 0 0.15em var(--fill);
      text-shadow: var(--rim), var(--rim), var(--rim), var(--rim), var(--rim), var(--rim);
    }
    .label.faded {
      --fill: var(--ground) !important;
    }
    .patterns {
      margin-inline-start: auto;
      padding-inline: 0.5em;
      min-block-size: 24px;
      border: 1px solid var(--muted);
      border-radius: 0.25em;
    }
    .patterns[aria-pressed='true'] {
      background: var(--text);
      color: var(--ground);
    }
  `,
];
