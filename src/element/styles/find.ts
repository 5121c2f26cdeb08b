import {css} from './css.ts';

/** The field that narrows the list, and the button beside it. */
export const findStyles = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    max-inline-size: 32em;
    padding-block-end: 1em;
  }
  .find label,
  .find p {
    flex: 0 0 100%;
  }
  .find input,
  .locate {
    min-block-size: 2.5em;
    padding-inline: 0.75em;
    border: 1px solid var(--muted);
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    /* Below 16 px, iOS zooms the page into a field that is touched. */
    font-size: max(16px, 1em);
  }
  .find input {
    /* Where text is large, the button goes below. */
    flex: 1 1 7em;
    min-inline-size: 0;
    appearance: none;
  }
  .find input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .find input:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .locate:hover {
    border-color: currentColor;
  }
  .notice {
    font-size: 0.9375em;
  }
  .find .notice {
    margin-block-start: 0.5em;
  }
  .list > .notice {
    padding-block-end: 1em;
  }
  @media (pointer: coarse) {
    .find input,
    .locate,
    .back {
      min-block-size: 44px;
    }
  }
  /* Without scripts nothing would answer; on paper neither, and the list is whole. */
  @media print, (scripting: none) {
    .find,
    .list > .notice {
      display: none;
    }
    .groups [hidden] {
      display: block;
    }
  }
`;
