import {css} from './css.ts';

/** The names on the map, which are also what keys and screen readers meet. */
export const labelStyles = css`
  .labels {
    position: absolute;
    inset: 0;
    pointer-events: none;
    /* A unit of the drawing, which is 1000 wide. */
    --unit: 0.1cqw;
  }
  .label {
    position: absolute;
    display: grid;
    place-content: center;
    min-inline-size: 24px;
    min-block-size: 24px;
    translate: -50% -50%;
    line-height: 1.2;
    text-align: center;
    white-space: nowrap;
    outline: none;
    /*
     * Where a name leans out, its own ground goes with it, over outlines and patterns: whole around
     * the letters, and faint beyond. Every faint layer darkens a little, so there are few.
     */
    text-shadow:
      0.09em 0.09em var(--fill),
      0.09em -0.09em var(--fill),
      -0.09em 0.09em var(--fill),
      -0.09em -0.09em var(--fill),
      0 0 0.25em var(--fill),
      0 0 0.25em var(--fill);
  }
  .label.faded {
    color: var(--text) !important;
  }
  /* On a phone the mark alone says it: a bold name would lean further out of a small town. */
  @container map (min-width: 30em) {
    .label[aria-selected='true'] {
      font-weight: 700;
    }
  }
  .name,
  .signs {
    display: none;
  }
  .name span {
    display: block;
  }
  /* On free ground beside its town, at the end of a line into it. */
  .west,
  .east {
    color: var(--text);
    text-shadow: none;
  }
  .west {
    text-align: end;
  }
  .east {
    text-align: start;
  }
  .west::before,
  .east::before {
    content: '';
    position: absolute;
    inset: 50% auto auto calc(100% + 0.2em);
    inline-size: 1.3em;
    border-block-start: 1px solid;
  }
  .east::before {
    inset-inline: auto calc(100% + 0.2em);
  }
  /* It asks for its own width, which is the map's; while it is empty it takes no row. */
  .unnamed {
    container: map / inline-size;
    margin-block-start: -0.75em;
  }
  .unnamed p {
    padding-block-start: 0.92em;
  }
`;
