import {css} from './css.ts';

/**
 * The sheet that the map is drawn on, its window once it is larger, and the buttons. At full extent
 * the window is nothing but a box: no scroller, nothing cut off.
 */
export const zoomStyles = css`
  .sheet {
    position: relative;
    container: map / inline-size;
    /* A post that a file puts off the map, or a name without end, must not widen the page. */
    overflow: clip;
  }
  /* Not to be scrolled by the wheel, which stays the page's: the mouse drags it. */
  .zoomed {
    overflow: hidden;
    scroll-padding: 20%;
    outline: 1px solid var(--rule);
    outline-offset: -1px;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  /* Under a finger the browser's own scrolling is best, and at the edge it goes on to the page. */
  @media (pointer: coarse) {
    .zoomed {
      overflow: auto;
      scrollbar-width: none;
      touch-action: pan-x pan-y;
    }
    .zoomed::-webkit-scrollbar {
      display: none;
    }
  }
  .zoomed .town {
    cursor: inherit;
  }
  .zoomed:active {
    cursor: grabbing;
  }
  /* What would be cut off at the window's edge stands in its corner. */
  .zoomed + .tooltip {
    inset: auto auto 0.5em 0.5em;
    translate: none;
  }
  .zoom {
    position: absolute;
    inset: 0 0 auto auto;
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  /* Plus stays under the finger when the others come. */
  .low {
    inset: auto 0 0 auto;
    flex-direction: column-reverse;
  }
  .zoom button {
    min-inline-size: max(38px, 2.4em);
    min-block-size: max(38px, 2.4em);
    border: 1px solid var(--rule);
    padding-inline: 4px;
    background: var(--ground);
    font-size: 0.75em;
    text-align: center;
  }
  .zoom [aria-disabled='true'] {
    color: var(--rule);
    cursor: default;
  }
  .map .zoom svg {
    inline-size: 1em;
    margin-inline: auto;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  @media print {
    .pane {
      aspect-ratio: auto !important;
      overflow: visible;
      outline: 0;
    }
    .sheet {
      width: auto !important;
    }
  }
`;
