import {css} from 'lit';

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
    font-size: 0.6875em;
    line-height: 1.2;
  }
  /* Where only few towns are named there is no room for what lies around. */
  @container map (max-width: 17.49em) {
    .place {
      display: none;
    }
  }
  @container map (min-width: 32.5em) {
    .place,
    .scale-words,
    .pinned {
      font-size: 0.8125em;
    }
  }
  .place {
    translate: -50% -50%;
  }
  .river-name {
    color: light-dark(#35688f, #8fb8d6);
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
    translate: 0 calc(-100% - 0.4em);
  }
  .map .scale-words svg {
    inline-size: 0.8em;
    block-size: 2em;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .scale-words span {
    display: block;
  }
  .signs {
    inset-block-start: calc(100% - 2px);
    inset-inline-start: 50%;
    translate: -50%;
    display: flex;
  }
  /* The ring lies where the post does; its number hangs below, where it covers fewer names. */
  .pinned {
    display: grid;
    justify-items: center;
    gap: 1px;
    translate: -50% -4px;
  }
  .pinned::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--text);
    border-radius: 50%;
    outline: 1.5px solid var(--ground);
    background: var(--ground);
  }
  .sign,
  .map .sign {
    display: block;
    flex: none;
    inline-size: calc(7px + 0.75em);
    block-size: auto;
  }
  .sign > * {
    fill: var(--text);
    stroke: var(--ground);
    stroke-width: 1.6;
  }
  .sign text {
    fill: var(--ground);
    stroke: none;
    font-size: 12px;
    font-weight: 600;
    font-style: normal;
    text-anchor: middle;
    forced-color-adjust: none;
  }
  .town-post > circle {
    fill: var(--ground);
  }
  .town-post > .ring {
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
