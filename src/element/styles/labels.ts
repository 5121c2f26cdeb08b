import {css} from 'lit';

/** The names on the map, which are also what keys and screen readers meet. */
export const labelStyles = css`
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
  /* It asks for its own width, which is the map's; while it is empty it takes no row. */
  .unnamed {
    container: map / inline-size;
    margin-block-start: -0.75em;
  }
  .unnamed p {
    padding-block-start: 0.85em;
    color: var(--muted);
    font-size: 0.875em;
  }
`;
