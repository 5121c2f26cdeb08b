import {css} from 'lit';

/**
 * On paper: black on white, patterns for colours, everything open, nothing to press. The layout asks
 * no container, since Firefox prints with half of what such a query changes.
 */
export const printStyles = css`
  @media print {
    :host,
    .map {
      container-type: normal !important;
    }
    .frame {
      --ground: #fff !important;
      --text: #000 !important;
      --muted: #333 !important;
      --rule: #999 !important;
      --accent: #000 !important;
      --link: #000 !important;
      --water: #999 !important;
      --fill: #fff !important;
      /* A grid breaks badly over pages. */
      display: block;
      font-size: 12pt;
      color-scheme: light !important;
    }
    .frame > * + * {
      margin-block-start: 0.75em;
    }
    button:not(.cluster, .groups *),
    [data-action],
    input,
    .hint,
    .tooltip,
    .focused,
    .unnamed {
      display: none !important;
    }
    /* Beside the legend, or below it as a whole where the sheet is narrow. */
    .map {
      display: flow-root;
    }
    .legend {
      float: right;
      inline-size: 13em;
    }
    .map ~ * {
      clear: both;
    }
    .heading {
      font-size: 1.375em;
    }
    .caption {
      margin-block-end: 0.75em;
    }
    .map,
    .legend,
    .card,
    .caption,
    .groups li,
    .source {
      break-inside: avoid;
    }
    .heading,
    .legend,
    h3,
    h4,
    summary {
      break-after: avoid;
    }
    dl {
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }
    .pattern {
      display: inline !important;
    }
    .town,
    .swatch rect {
      fill: #fff !important;
      fill-opacity: 1;
    }
    .river-name {
      color: #000;
    }
    .pattern-line {
      stroke: #000;
      stroke-opacity: 0.6;
    }
    .borders,
    .outline {
      stroke: #000;
    }
    .label {
      color: #000 !important;
      text-shadow: none !important;
    }
    .name span {
      background: #fff;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    summary {
      list-style: none;
    }
    details::details-content {
      block-size: auto !important;
      content-visibility: visible !important;
    }
    .sources a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
