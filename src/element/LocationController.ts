import type {LitElement, ReactiveController} from 'lit';
import {townAt} from '../geo/townAt.ts';
import type {Whereabouts} from '../text/messages.ts';
import {sayWhereabouts} from '../text/say.ts';
import {locate} from '../interaction/locate.ts';
import type {Searched} from '../interaction/Searched.ts';

/** Finds the town that the reader is in, when they ask; the location does not leave this class. */
export class LocationController implements ReactiveController {
  /** Undefined until the reader asks, and once they look for something else. */
  whereabouts: Whereabouts | undefined;

  private readonly host: LitElement;
  private readonly map: Searched;

  constructor(host: LitElement, map: Searched) {
    this.host = host;
    this.map = map;
    host.addController(this);
  }

  hostConnected() {
    this.host.renderRoot.addEventListener('click', this.press);
    // What the reader typed or chose meanwhile is newer than an answer still to come.
    this.host.renderRoot.addEventListener('input', this.forget);
    this.host.addEventListener('town-select', this.forget);
  }

  hostDisconnected() {
    this.forget();
  }

  private readonly press = ({target}: Event) => {
    const button = (target as Element).closest<HTMLElement>('button[data-find=here]');
    if (button) void this.ask(button);
  };

  private async ask(button: HTMLElement) {
    if (this.whereabouts?.kind === 'locating') return;
    const locating = {kind: 'locating'} as const;
    this.show(locating);
    // Safari gives a clicked button no focus; whether it keeps it tells if the reader still waits.
    button.focus();
    const location = await locate();
    if (this.whereabouts !== locating) return;
    if (location.kind !== 'known') {
      this.show(location);
      return;
    }
    const {place, accuracy} = location;
    const town = townAt(place, this.map.district().towns);
    if (town) {
      this.map.showAll();
      this.map.open(town, button.matches(':focus') ? button : undefined);
    }
    this.show(
      town ? {kind: 'inside', town: town.name, accuracy} : {kind: 'outside', accuracy},
    );
  }

  private show(whereabouts: Whereabouts) {
    this.whereabouts = whereabouts;
    this.host.requestUpdate();
    const {name} = this.map.district().district;
    this.map.tell(language => sayWhereabouts(whereabouts, name, language));
  }

  private readonly forget = () => {
    this.whereabouts = undefined;
    this.host.requestUpdate();
  };
}
