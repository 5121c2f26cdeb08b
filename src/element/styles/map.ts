import {css} from './css.ts';

/** The map: areas, lines, and the marks above them. */
export const mapStyles = css`
  .map {
    position: relative;
    touch-action: manipulation;
  }
  .map svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  path {
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  path:not(.town, .pattern) {
    fill: none;
    pointer-events: none;
  }
  .town {
    fill-rule: evenodd;
    cursor: pointer;
    transition: fill-opacity 0.15s;
  }
  .town:hover {
    fill-opacity: 0.82;
  }
  .town.faded {
    fill-opacity: 0.3;
  }
  .borders {
    stroke: var(--ground);
  }
  .outline {
    stroke: var(--muted);
    stroke-width: 1px;
  }
  .river {
    stroke: var(--water);
    stroke-width: 3px;
  }
  .casing {
    stroke: var(--ground);
    stroke-width: 5.5px;
  }
  .told,
  .selected {
    stroke: var(--accent);
    stroke-width: 2.5px;
  }
  .focused {
    stroke: var(--accent);
    stroke-width: 2.5px;
    stroke-dasharray: 1 4;
  }
  @media (prefers-reduced-motion: reduce) {
    .town {
      transition: none;
    }
  }
`;
