import {css} from './css.ts';

/** How the parts stand to each other, from one column to two. */
export const frameStyles = css`
  .frame,
  .head,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
  }
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
    margin: 0;
    font-size: 0.875em;
  }
  /* From here on two such columns fit; in the narrow column beside a wide map there is one. */
  @container (min-width: 31em) {
    .legend {
      columns: 15em;
    }
  }
  @container (min-width: 30em) {
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
  /*
   * Two columns that do not wait for each other: what a long card has over the map goes to the last
   * row, so that the caption follows the map at once.
   */
  @container (min-width: 54em) {
    .frame {
      grid-template:
        'head head'
        'map legend'
        'map aside'
        'unnamed aside'
        'foot aside' 1fr
        / minmax(0, 1.55fr) minmax(17em, 1fr);
      column-gap: 1.75em;
    }
    .head {
      grid-area: head;
    }
    .legend {
      grid-area: legend;
    }
    dl {
      grid-template-columns: none;
    }
    .map {
      grid-area: map;
    }
    .unnamed {
      grid-area: unnamed;
    }
    .aside {
      grid-area: aside;
    }
    .foot {
      grid-area: foot;
    }
  }
`;
