import {css} from './css.ts';

/**
 * The reader's own few colours: towns differ by pattern and outline, what is chosen or pressed
 * stands in the system's highlight. Nothing is left to switch the patterns for. `!important` where
 * a page's `::part()` would win.
 */
export const forcedStyles = css`
  @media (forced-colors: active) {
    .frame {
      --ground: Canvas !important;
      --text: CanvasText !important;
      --muted: CanvasText !important;
      --rule: CanvasText !important;
      --accent: Highlight !important;
      --link: LinkText !important;
      --water: CanvasText !important;
    }
    .pattern {
      display: inline !important;
    }
    /* Nobody tells lines at half strength from whole ones. */
    .pattern.faded {
      fill-opacity: 0;
    }
    .faded .swatch {
      opacity: 0.6;
    }
    .town {
      fill: Canvas !important;
    }
    .pattern-line,
    .stripe,
    .borders {
      stroke: CanvasText;
    }
    /* The lines stand back behind the names. */
    .pattern-line {
      stroke-opacity: 0.6;
    }
    .stripe {
      stroke-opacity: 0.35;
    }
    .swatch {
      inline-size: 1.3em;
      block-size: 1.3em;
      outline: 1px solid;
      translate: 0 0.25em;
    }
    .swatch rect,
    .patterns {
      display: none;
    }
    .cluster[aria-pressed='true'] .swatch {
      outline-width: 3px;
    }
    .name span {
      background: Canvas;
    }
    /* Chromium lays a plate of Canvas behind all text, so no text may be Canvas itself. */
    .tooltip {
      border: 1px solid;
      background: Canvas;
      color: CanvasText;
    }
    [aria-selected='true'] .name span {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
    :focus-visible {
      outline-color: Highlight !important;
    }
  }
`;
