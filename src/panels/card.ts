import {html, nothing} from 'lit';
import type {Town} from '../model/District.ts';
import {cardFacts} from './cardFacts.ts';
import {cardHead} from './cardHead.ts';
import type {Reading} from './Panel.ts';
import {sourceList} from './sourceList.ts';

/** The way back to a town's card. */
export interface TownLink {
  /** The address of this page with the town in it. */
  readonly href: string;
  /** Whether the reader has just copied it. */
  readonly copied: boolean;
}

/**
 * The chosen town's card; before one is chosen, how to choose. The focus goes to its heading, and
 * what is read from there on is the card, from the cluster down.
 *
 * The slots of all towns are always there: where one comes, goes or changes its name, WebKit takes
 * the whole map out of the page for a moment, and a page that ends soon after it would jump.
 */
export const card = (reading: Reading, link: TownLink | undefined) => {
  const {picture, state, text} = reading;
  const {towns} = picture.district;
  const town = towns.find(({code}) => code === state.selected);
  return html`<p class="note" ?hidden=${town}>${text.hint}</p>
    <section
      class=${town ? 'card' : nothing}
      part=${town ? 'card' : nothing}
      ?hidden=${!town}
    >
      ${town ? cardHead(town, reading) : nothing}
      ${towns.map(({key}) => html`<slot name=${key} ?hidden=${key !== town?.key}></slot>`)}
      ${town ? afterSlot(town, reading, link) : nothing}
    </section>`;
};

const afterSlot = (town: Town, reading: Reading, link: TownLink | undefined) =>
  html`${cardFacts(town, reading)}${sourceList(town.sources ?? [], reading)}${
    link
      ? html`<p class="link">
          <a href=${link.href} data-action="copy-link">${reading.text.copyLink}</a>
          <span aria-hidden="true">${link.copied ? reading.text.copied : nothing}</span>
        </p>`
      : nothing
  }`;
