import {css} from 'lit';

const chineseFonts = css`'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC'`;

/**
 * @cssprop --minhang-map-<cluster> - see the README
 */
export const styles = css`
  :host {
    --ground: var(--minhang-map-ground, light-dark(#fff, #17181a));
    --text: var(--minhang-map-text, light-dark(#1d1d1f, #f4f4f2));
    --muted: var(--minhang-map-muted, light-dark(#5b5b60, #b6b6b2));
    --rule: var(--minhang-map-rule, light-dark(#d8d8d4, #3b3c40));
    --accent: var(--minhang-map-accent, light-dark(#111, #fff));
    --link: var(--minhang-map-link, light-dark(#0b57a4, #8ab8f0));
    --water: var(--minhang-map-water, light-dark(#7fa9c9, #4f7fa3));

    display: block !important;
    overflow: visible !important;
    block-size: auto !important;
    max-block-size: none !important;
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
    min-inline-size: 0;
    font: medium/1.5
      var(
        --minhang-map-font,
        'PingFang SC',
        'Hiragino Sans GB',
        'Microsoft YaHei',
        'Noto Sans CJK SC',
        'Noto Sans SC',
        system-ui,
        sans-serif
      );
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    text-autospace: normal;
    overflow-wrap: anywhere;
    font-variant: normal;
    cursor: auto;
    -webkit-tap-highlight-color: transparent;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @supports not (color: light-dark(#fff, #000)) {
    :host {
      --ground: var(--minhang-map-ground, #fff);
      --text: var(--minhang-map-text, #1d1d1f);
      --muted: var(--minhang-map-muted, #5b5b60);
      --rule: var(--minhang-map-rule, #d8d8d4);
      --accent: var(--minhang-map-accent, #111);
      --link: var(--minhang-map-link, #0b57a4);
      --water: var(--minhang-map-water, #7fa9c9);
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  h3,
  h4 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  summary {
    cursor: pointer;
  }
  button:focus-visible,
  a:focus-visible,
  summary:focus-visible,
  .card:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--text);
    background: var(--ground);
    color: var(--text);
  }
  /* Latin fonts draw curly quotes narrow, Chinese ones draw them a full em wide. */
  .frame:lang(zh) {
    font-family: var(--minhang-map-font, ${chineseFonts}, system-ui, sans-serif);
  }
  .heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
  }
  ::slotted([slot='heading']) {
    margin: 0;
    font: inherit;
  }

  .legend-title {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    min-block-size: 1.75em;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .legend ul {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1em;
  }
  .cluster {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.4em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 24px;
    padding-block: 0.2em;
    font-size: 0.75em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .cluster[aria-pressed='true'] {
    font-weight: 600;
  }
  .cluster:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .swatch {
    inline-size: 0.85em;
    block-size: 0.85em;
    translate: 0 0.06em;
  }
  .count {
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .faded .swatch {
    opacity: 0.35;
  }
  .cluster.faded,
  section.faded {
    color: var(--muted);
  }
  .show-all {
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-block-size: 24px;
  }
  [hidden] {
    display: none;
  }

  .map {
    position: relative;
    container: map / inline-size;
    touch-action: manipulation;
  }
  .map svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  path:not(.town) {
    fill: none;
    pointer-events: none;
  }
  path {
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .town {
    fill-rule: evenodd;
    cursor: pointer;
    transition: fill-opacity 0.15s;
  }
  .town:hover {
    fill-opacity: 0.82;
  }
  .faded {
    fill-opacity: 0.22;
  }
  .borders {
    stroke: var(--ground);
    stroke-width: 1.25px;
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
  .selected {
    stroke: var(--accent);
    stroke-width: 2.5px;
  }
  .focused {
    stroke: var(--accent);
    stroke-width: 2.5px;
    stroke-dasharray: 1 4;
  }

  .labels {
    position: absolute;
    inset: 0;
    pointer-events: none;
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
  }
  .label.faded {
    color: var(--text) !important;
  }
  .label[aria-selected='true'] {
    font-weight: 700;
  }
  .name {
    display: none;
  }
  .name span {
    display: block;
  }

  .hint {
    color: var(--muted);
    font-size: 0.875em;
  }
  .card {
    position: relative;
    padding: 1em;
    border: 1px solid var(--rule);
    border-block-start: 3px solid var(--accent);
    font-size: 0.9375em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    display: grid;
    place-content: center;
    inline-size: 40px;
    block-size: 40px;
  }
  .close svg {
    inline-size: 14px;
    block-size: 14px;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .kicker {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    padding-inline-end: 2.5em;
    color: var(--muted);
    font-size: 0.875em;
  }
  h3 {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }
  h3 small {
    display: block;
    color: var(--muted);
    font-size: 0.6em;
    font-weight: 400;
  }
  .leading {
    margin-block: 0.4em 0.8em;
    font-size: 1.125em;
    line-height: 1.45;
  }
  dl {
    display: grid;
    gap: 0.6em;
  }
  dt {
    color: var(--muted);
    font-size: 0.8125em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-start: 0.15em;
  }
  .tags li {
    padding: 0.1em 0.5em;
    border: 1px solid var(--rule);
    border-radius: 1em;
    font-size: 0.875em;
  }
  .mark {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .mark[data-level='strong'] {
    background: var(--text);
    color: var(--ground);
  }
  .mark[data-level='thin'] {
    border-style: dashed;
  }
  .sources {
    margin-block-start: 0.8em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--rule);
    font-size: 0.875em;
  }
  .sources ol {
    margin-block-start: 0.4em;
    padding-inline-start: 1.4em;
  }
  .sources li + li {
    margin-block-start: 0.3em;
  }

  .list {
    border-block: 1px solid var(--rule);
  }
  .list > summary {
    padding-block: 0.6em;
    font-size: 0.9375em;
  }
  .groups {
    columns: 18em;
    column-gap: 2em;
    padding-block-end: 0.75em;
  }
  .groups section {
    break-inside: avoid;
    padding-block-end: 0.75em;
  }
  h4 {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.875em;
    font-weight: 600;
  }
  .groups button {
    display: block;
    inline-size: 100%;
    padding: 0.35em 0.5em;
    padding-inline-start: 1.35em;
    border-inline-start: 3px solid transparent;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .groups button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .groups button[aria-pressed='true'] {
    border-inline-start-color: var(--accent);
  }
  .groups b {
    font-weight: 600;
    margin-inline-end: 0.5em;
  }
  .groups button span {
    color: var(--muted);
    font-size: 0.9em;
  }

  .problem {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid light-dark(#b3261e, #f2b8b5);
    font-size: 0.875em;
  }
  .caption {
    font-size: 0.875em;
    line-height: 1.6;
  }
  /* The source line must stand under every map: no part, no page style can take it away. */
  .source {
    all: initial !important;
    grid-column: 1 / -1 !important;
    color-scheme: inherit !important;
    text-autospace: inherit !important;
    display: block !important;
    color: var(--muted) !important;
    font: inherit !important;
    font-size: 0.75em !important;
    line-height: 1.6 !important;
  }
  .approval {
    color: var(--text);
    font-size: 1.17em;
  }

  @container (min-width: 30em) {
    .legend ul {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    }
    .cluster {
      font-size: 0.875em;
    }
    .heading {
      font-size: 1.375em;
    }
    dl {
      grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
      column-gap: 2em;
    }
  }
  @container (min-width: 54em) {
    .frame {
      grid-template-columns: minmax(0, 1.55fr) minmax(17em, 1fr);
      grid-template-rows: auto auto 1fr;
      grid-auto-flow: dense;
      gap: 0.75em 1.75em;
    }
    .list-first {
      grid-template-rows: auto auto auto 1fr;
    }
    .frame > * {
      grid-column: 1 / -1;
    }
    .frame > .legend,
    .frame > .aside {
      grid-column: 2;
    }
    .frame > .legend ul {
      grid-template-columns: 1fr;
    }
    dl {
      grid-template-columns: none;
    }
    .frame > .map {
      grid-column: 1;
      grid-row: span 2;
      align-self: start;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .town {
      transition: none;
    }
  }
`;
