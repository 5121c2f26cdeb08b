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
`;
