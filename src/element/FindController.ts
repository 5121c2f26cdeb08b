import type {LitElement, ReactiveController} from 'lit';
import {searchUnits} from '../model/search.ts';
import {messages} from '../text/messages.ts';
import {inLanguage} from '../text/say.ts';
import {isPlainKey} from '../interaction/isPlainKey.ts';
import type {Searched} from '../interaction/Searched.ts';

/** How long typing must rest before the number of matches is said, in milliseconds. */
const rest = 700;

/** Narrows the list to what the reader types in its field. */
export class FindController implements ReactiveController {
  /** As it stands in the field. */
  query = '';

  private counting: ReturnType<typeof setTimeout> | undefined;

  private readonly host: LitElement;
  private readonly map: Searched;

  constructor(host: LitElement, map: Searched) {
    this.host = host;
    this.map = map;
    host.addController(this);
  }

  /** Earlier than the element itself, so that Esc in the field does not close the card as well. */
  hostConnected() {
    const {host} = this;
    host.addEventListener('town-select', this.stop);
    host.renderRoot.addEventListener('input', this.type);
    host.renderRoot.addEventListener('compositionend', this.type);
    host.renderRoot.addEventListener('keydown', this.steer);
    host.renderRoot.addEventListener('click', this.press);
  }

  hostDisconnected() {
    this.stop();
  }

  private readonly type = (event: Event) => {
    const field = fieldOf(event);
    // Half a composition is not yet what the reader means.
    if (field && !(event as InputEvent).isComposing) this.search(field.value);
  };

  private readonly steer = (event: Event) => {
    const {key} = event as KeyboardEvent;
    const field = fieldOf(event);
    if (!field || !isPlainKey(event as KeyboardEvent)) return;
    if (key === 'Escape' && field.value) this.search('');
    else if (key === 'Enter') this.openOnly(field);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  private readonly press = ({target}: Event) => {
    if (!(target as Element).closest('button[data-find=all]')) return;
    this.search('');
    // The button goes away, and the focus with it.
    this.host.renderRoot.querySelector<HTMLElement>('[data-find=query]')?.focus();
  };

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
  private readonly stop = () => clearTimeout(this.counting);

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
