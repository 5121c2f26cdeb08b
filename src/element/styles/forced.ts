import {css} from 'lit';

/**
 * The reader's own few colours: towns differ by pattern and outline, what is chosen or pressed
 * stands in the system's highlight. `!important` where a page's `::part()` would win.
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
    .pattern.faded {
      fill-opacity: 0.4;
    }
    .town,
    .swatch rect {
      fill: Canvas !important;
    }
    .pattern-line,
    .borders {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
    .casing {
      stroke-width: 7px;
    }
    .told,
    .selected,
    .focused {
      stroke-width: 4px;
    }
    .focused {
      stroke-dasharray: 1 6;
    }
    .swatch {
      outline: 1px solid;
    }
    .name span {
      background: Canvas;
    }
    [aria-selected='true'] .name span,
    [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight !important;
      color: HighlightText !important;
    }
    [aria-pressed='true'] * {
      color: inherit;
    }
    :focus-visible {
      outline-color: Highlight !important;
    }
  }
`;
