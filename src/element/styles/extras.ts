import {css} from './css.ts';

/** What `show` asks for: marks, names on the ground, the scale bar, and the lists under the map. */
export const extraStyles = css`
  .place,
  .scale-words,
  .pinned,
  .signs {
    position: absolute;
    pointer-events: none;
    white-space: nowrap;
  }
  .place,
  .scale-words,
  .pinned {
    color: var(--muted);
    line-height: 1.2;
  }
  /* Where only few towns are named there is no room for what lies around. */
  @container map (max-width: 17.49em) {
    .place,
    .pinned {
      display: none;
    }
  }
  .place {
    translate: -50% -50%;
  }
  .river-name {
    color: var(--river-ink);
  }
  .river-name:lang(en) {
    font-style: italic;
  }
  .scale-bar {
    stroke: var(--muted);
    stroke-width: 1.5px;
    stroke-linejoin: miter;
  }
  .scale-words {
    translate: 0 calc(-100% - 0.3em);
    text-align: end;
  }
  .map .scale-words svg {
    inline-size: 0.8em;
    block-size: 2em;
    margin-block-end: 0.6em;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .scale-words span {
    display: block;
    inline-size: 0.8em;
    text-align: center;
  }
  /* The halo is the name's, whose option they stand in. */
  .signs {
    inset: 50% auto auto 50%;
    line-height: 0;
    text-shadow: none;
  }
  /* Its tip is a fifth as high as the mark, and points at the place. */
  .pinned {
    translate: -50% 0.24em;
  }
  .sign,
  .map .sign {
    display: inline-block;
    inline-size: 1.2em;
    overflow: visible;
    vertical-align: middle;
  }
  .sign > :first-child {
    fill: var(--text);
    stroke: var(--ground);
    stroke-width: 1.6;
  }
  .sign text {
    fill: var(--ground);
    font-size: 14px;
    font-weight: 600;
    font-style: normal;
    text-anchor: middle;
    forced-color-adjust: none;
  }
  .town-post > :first-child {
    fill: var(--ground);
  }
  .town-post > .ring {
    fill: none;
    stroke: var(--text);
    stroke-dasharray: 2.6 1.4;
  }
  .town-post > text {
    fill: var(--text);
  }
  .extra {
    font-size: 0.875em;
  }
  .extra h4 {
    font-size: 1.0714em;
  }
  .extra ol {
    columns: 20em;
    column-gap: 2em;
    margin-block-start: 0.4em;
    list-style: none;
  }
  .extra li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5em;
    padding-block: 0.3em;
    break-inside: avoid;
  }
  .extra p {
    color: var(--muted);
  }
`;
