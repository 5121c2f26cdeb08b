import {css} from 'lit';

/** The card of the chosen town, and the hint in its place. */
export const cardStyles = css`
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
  /* The eye meets the cluster first, the ear the heading that it jumps to. */
  .title {
    display: flex;
    flex-direction: column-reverse;
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
`;
