import {css} from 'lit';

/** How the parts stand to each other, from one column to two. */
export const frameStyles = css`
  .heading {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font: inherit;
  }
  .heading:lang(en) {
    text-wrap: balance;
  }
  ::slotted([slot='footer']) {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 0.875em;
  }
  @container (min-width: 30em) {
    .legend {
      columns: 15em;
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
    dl {
      grid-template-columns: none;
    }
    .frame > .unnamed {
      grid-column: 1;
    }
    .frame > .map {
      grid-column: 1;
      grid-row: span 2;
      align-self: start;
    }
  }
`;
