import type {LitElement, ReactiveController} from 'lit';
import {copyText} from '../interaction/copyText.ts';
import {townInFragment, withTown} from '../interaction/fragment.ts';
import type {District, Town} from '../model/District.ts';
import {findTown} from '../model/find.ts';
import type {TownLink} from '../panels/card.ts';
import {warnUnknown} from './warn.ts';

type Host = LitElement & {readonly updateAddress: boolean};

/** The maps of the page, in the order in which they came; the first answers to the address. */
const connected = new Set<AddressController>();

/**
 * Ties a map to the page's address: `#minhang=pujin` opens that town and scrolls to the map, a link
 * to it that is followed takes the focus to the card, and where the page asks for it
 * (`update-address`) the address follows the reader's choice.
 *
 * An address is the page's word and not the reader's choice, so it fires no `town-select`: the
 * reader may have followed a link of which he knew nothing, or loaded the page once more.
 */
export class AddressController implements ReactiveController {
  private readonly host: Host;
  /** What the address asks for, until there is such a town or the reader chose another. */
  private asked: string | undefined;
  private warnedOf: string | undefined;
  /** Whether the town asked for is to be brought into view. */
  private scrolls = false;
  /** Whether the address was changed while the reader was here: a page that loads takes no focus. */
  private followed = false;
  private arrived = false;
  /** The link that the reader copied from the open card. */
  private copied: string | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    connected.add(this);
    addEventListener('hashchange', this.follow);
    document.addEventListener('click', this.followAgain);
    if (!this.host.hasUpdated) this.read(isFreshVisit());
  }

  hostDisconnected() {
    connected.delete(this);
    removeEventListener('hashchange', this.follow);
    document.removeEventListener('click', this.followAgain);
  }

  /** The town that the address asks for, once each time it does and the district has it. */
  arrival(district: District): Town | undefined {
    const {asked} = this;
    if (asked === undefined) return undefined;
    const town = findTown(district, asked);
    if (town) {
      this.asked = undefined;
      this.arrived = true;
    } else if (this.warnedOf !== asked) {
      this.warnedOf = asked;
      // When its data come at last, the reader may be elsewhere.
      this.followed = false;
      warnUnknown('#minhang', asked, district.towns);
    }
    return town;
  }

  hostUpdated() {
    if (!this.arrived) return;
    this.arrived = false;
    if (this.scrolls) scrollTo(this.host);
    if (this.followed) this.host.renderRoot.querySelector<HTMLElement>('.card h3')!.focus();
  }

  /** Takes the reader's choice into the address, or a closed card out of it. */
  note(town: Town | undefined) {
    this.asked = undefined;
    this.copied = undefined;
    if (!this.host.updateAddress || !this.answers) return;
    try {
      history.replaceState(history.state, '', withTown(location.href, town?.key));
    } catch {
      // A sandboxed or written page may have no address to change.
    }
  }

  /** The way back to a town's card, for the card. */
  link(town: Town): TownLink {
    const href = withTown(pageAddress(), town.key);
    return {href, copied: href === this.copied};
  }

  /**
   * Copies the link that a click met and tells whether it did. Where nothing can be copied the
   * link is followed, so that it stands in the address bar.
   */
  async copy(event: MouseEvent, town: Town): Promise<boolean> {
    // With a key held down, the link opens in another tab or is saved, as the reader wishes.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
    event.preventDefault();
    const {href} = this.link(town);
    const done = await copyText(href, this.host.renderRoot);
    if (done) this.copied = href;
    else location.assign(href);
    return done;
  }

  private get answers() {
    // One that is being replaced has left the page before it is told so.
    return [...connected].find(({host}) => host.isConnected) === this;
  }

  private read(scrolls: boolean, followed = false) {
    const asked = townInFragment(location.hash);
    if (!asked || !this.answers) return;
    this.asked = asked;
    this.scrolls = scrolls;
    this.followed = followed;
    this.host.requestUpdate();
  }

  private readonly follow = () => this.read(true, true);

  /** A link to what the address says already changes nothing in it, yet asks once more. */
  private readonly followAgain = (event: Event) => {
    const link = event.defaultPrevented ? undefined : townLinkOf(event);
    if (link?.hash === location.hash) this.follow();
  };
}

/** The link to a town of this very page that a click met. */
export function townLinkOf(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find(
      (node): node is HTMLAnchorElement =>
        node instanceof HTMLAnchorElement &&
        townInFragment(node.hash) !== undefined &&
        withoutFragment(node.href) === withoutFragment(location.href),
    );
}

/** A page written into a frame (`about:srcdoc`) has its writer's address. */
function pageAddress(): string {
  if (typeof location === 'undefined') return '';
  return location.protocol === 'about:' ? document.baseURI : location.href;
}

function withoutFragment(address: string) {
  return address.split('#')[0];
}

/**
 * Whether the reader came here and has not seen the page yet. After a reload he is where he was.
 * In a frame the address is the editor's, and scrolling it would move the article around it.
 */
function isFreshVisit(): boolean {
  const [visit] = performance.getEntriesByType(
    'navigation',
  ) as PerformanceNavigationTiming[];
  return window.parent === window && (!visit || visit.type === 'navigate');
}

/** Once more when all has loaded: pictures above may have pushed the map down meanwhile. */
function scrollTo(element: Element) {
  element.scrollIntoView();
  const {scrollY} = window;
  if (document.readyState === 'complete') return;
  addEventListener(
    'load',
    () => {
      if (window.scrollY === scrollY) element.scrollIntoView();
    },
    {once: true},
  );
}
