import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {searchUnits} from '../model/search.ts';
import {messages} from '../text/messages.ts';
import {inLanguage} from '../text/say.ts';
import {isPlainKey} from './isPlainKey.ts';
import type {Searched} from './Searched.ts';

/** How long typing must rest before the number of matches is said, in milliseconds. */
const rest = 700;

/** Narrows the list to what the reader types in its field. */
export class Finder implements ReactiveController {
  /** As it stands in the field. */
  query = '';

  private counting: ReturnType<typeof setTimeout> | undefined;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly map: Searched;

  constructor(host: ReactiveControllerHost & HTMLElement, map: Searched) {
    this.host = host;
    this.map = map;
    host.addController(this);
  }

  hostDisconnected() {
    this.stop();
  }

  /** To be called before others listen there, since Esc in the field is not theirs. */
  listenTo(root: Node) {
    root.addEventListener('input', event => this.type(event));
    root.addEventListener('compositionend', event => this.type(event));
    root.addEventListener('keydown', event => this.steer(event as KeyboardEvent));
    root.addEventListener('click', event => this.press(event));
    this.host.addEventListener('town-select', () => this.stop());
  }

  private type(event: Event) {
    const field = fieldOf(event);
    // Half a composition is not yet what the reader means.
    if (field && !(event as InputEvent).isComposing) this.search(field.value);
  }

  private steer(event: KeyboardEvent) {
    const field = fieldOf(event);
    if (!field || !isPlainKey(event)) return;
    if (event.key === 'Escape' && field.value) this.search('');
    else if (event.key === 'Enter') this.openOnly(field);
    else return;
    event.preventDefault();
    // Esc would close the card as well.
    event.stopImmediatePropagation();
  }

  private press({target, currentTarget}: Event) {
    if (!(target as Element).closest('button[data-find=all]')) return;
    this.search('');
    // The button goes away, and the focus with it.
    (currentTarget as ShadowRoot).getElementById('find')?.focus();
  }

  private search(query: string) {
    if (query === this.query) return;
    this.stop();
    this.query = query;
    this.host.requestUpdate();
    this.counting = setTimeout(() => this.count(), rest);
  }

  private count() {
    const {found, query} = this;
    const only = found.length === 1 ? found[0] : undefined;
    this.map.tell(language =>
      found.length
        ? messages[language].found(found.length, only && inLanguage(only.name, language))
        : messages[language].notFound(query),
    );
  }

  private openOnly(field: HTMLElement) {
    const [town, ...others] = this.found;
    if (!town || others.length) return;
    this.stop();
    this.map.open(town, field);
  }

  /** What the card says is newer than a number still to be said. */
  private stop() {
    clearTimeout(this.counting);
  }

  private get found() {
    return searchUnits(this.map.district().towns, this.query);
  }
}

/** The field, when an event met it. */
function fieldOf({target}: Event): HTMLInputElement | undefined {
  return (target as Element).matches('[data-find=query]')
    ? (target as HTMLInputElement)
    : undefined;
}
