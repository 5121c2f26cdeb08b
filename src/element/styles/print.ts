import {css} from './css.ts';

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
      font-size: 12pt;
      color-scheme: light !important;
    }
    /* A grid breaks badly over pages. */
    .frame,
    .head,
    .foot {
      display: block;
    }
    :is(.frame, .head, .foot) > * + * {
      margin-block-start: 0.75em !important;
    }
    button:not(.cluster, .groups *),
    [data-action],
    input,
    .note,
    .tooltip,
    .focused,
    .unnamed {
      display: none !important;
    }
    .cluster {
      font-size: 0.875em;
    }
    .heading {
      font-size: 1.375em;
    }
    .list h3 span {
      display: none;
    }
    .list h3 b {
      display: inline;
    }
    .map,
    .legend,
    .card,
    .caption,
    .list,
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
    .pattern-line,
    .stripe,
    .borders,
    .outline {
      stroke: #000;
    }
    .pattern-line {
      stroke-opacity: 0.6;
    }
    .stripe {
      stroke-opacity: 0.35;
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
