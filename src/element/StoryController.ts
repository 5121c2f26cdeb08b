import type {LitElement, ReactiveController} from 'lit';
import type {District, Town} from '../model/District.ts';
import {knownTown} from './known.ts';

type Host = LitElement & {readonly followStory: boolean};

const marker = 'data-minhang-town';

/** From far above down to the middle of the window: what touches this has been reached. */
const reach = '999999px 0px -50% 0px';

/**
 * Follows the reader through the article: with `follow-story` on the map, the last element with a
 * `data-minhang-town` whose top has passed the middle of the window names the town to mark. Going
 * by what was passed rather than by what is seen holds also after a jump over many sections.
 *
 * The article marks the town and nothing more: no card opens, as its height would push the text
 * that is being read; nothing scrolls, nothing is announced, no event is fired. A reader's own
 * choice is left alone, and hides the mark until the next section begins.
 */
export class StoryController implements ReactiveController {
  private readonly host: Host;
  /** What the section that was reached last names. */
  private told: string | undefined;
  private warnedOf: string | undefined;
  private readonly passed = new Set<Element>();
  private section: Element | undefined;
  private sight: IntersectionObserver | undefined;
  private growth: MutationObserver | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.heed();
  }

  hostUpdate() {
    this.heed();
  }

  hostDisconnected() {
    this.heed();
  }

  /** The town that the article tells of; undefined before it tells of one. */
  town({towns}: District): Town | undefined {
    const {told} = this;
    if (!told || told === this.warnedOf) return undefined;
    const town = knownTown(marker, told, towns);
    if (!town) this.warnedOf = told;
    return town;
  }

  /** Leaves the map to the reader until the next section begins. */
  pause() {
    this.told = undefined;
  }

  private heed() {
    // An update may still come after the map has left the page.
    const follows = this.host.followStory && this.host.isConnected;
    if (follows && !this.sight) this.start();
    else if (!follows && this.sight) this.stop();
  }

  private start() {
    this.sight = new IntersectionObserver(this.look, {rootMargin: reach});
    // The sections may come after the map, from the parser or from a script.
    this.growth = new MutationObserver(this.gather);
    this.growth.observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: [marker],
    });
    this.gather();
  }

  private stop() {
    this.sight?.disconnect();
    this.growth?.disconnect();
    this.sight = this.growth = this.section = this.told = undefined;
    this.passed.clear();
  }

  private readonly gather = () => {
    for (const section of sections()) this.sight?.observe(section);
  };

  private readonly look = (entries: readonly IntersectionObserverEntry[]) => {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.passed.add(target);
      else this.passed.delete(target);
    }
    const section = sections()
      .filter(section => this.passed.has(section))
      .pop();
    if (section === this.section) return;
    this.section = section;
    this.told = (section && section.getAttribute(marker)) || undefined;
    this.host.requestUpdate();
  };
}

const sections = () => [...document.querySelectorAll(`[${marker}]`)];
