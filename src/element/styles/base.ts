import {css} from './css.ts';

/**
 * The ground that the rest stands on. Nothing of the page's own style comes in but what it sets as
 * custom properties: the host keeps its box and the frame starts from the initial values.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    overflow: visible !important;
    block-size: auto !important;
    max-block-size: none !important;
    contain: none !important;
    clip-path: none !important;
    mask: none !important;
    min-inline-size: 0 !important;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 640px !important;
    /* The widths of the layout are counted in this; "medium" is smaller in a monospaced font. */
    font: medium sans-serif !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) .frame {
    color-scheme: light;
  }
  :host([theme='dark']) .frame {
    color-scheme: dark;
  }
  .frame {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    direction: ltr;
    --chinese: 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC';
    position: relative;
    padding-block: 0.75em;
    border-block-start: 2px solid var(--text);
    background: var(--ground);
    color: var(--text);
    /* "medium" is the size the reader set, whatever the page does to its root. */
    font: medium/1.5 var(--minhang-map-font, system-ui, var(--chinese), sans-serif);
    text-autospace: normal;
    overflow-wrap: anywhere;
    text-underline-offset: 0.2em;
    -webkit-tap-highlight-color: transparent;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Latin fonts draw curly quotes narrow, Chinese ones draw them a full em wide. */
  .frame:lang(zh) {
    font-family: var(--minhang-map-font, var(--chinese), system-ui, sans-serif);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  a,
  .show-all,
  .retry,
  .back {
    color: var(--link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .patterns,
  .show-all,
  .retry,
  .back {
    min-block-size: 24px;
  }
  summary {
    cursor: pointer;
  }
  button:focus-visible,
  a:focus-visible,
  summary:focus-visible,
  h3:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  /* What to do here, in small print. */
  .note,
  .find label {
    color: var(--muted);
    font-size: 0.8125em;
    text-wrap: balance;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none;
  }
`;
