import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {townAt} from '../geo/townAt.ts';
import type {Whereabouts} from '../text/messages.ts';
import {sayWhereabouts} from '../text/say.ts';
import {locate} from './locate.ts';
import type {Searched} from './Searched.ts';

/** Finds the town that the reader is in, when they ask; the location does not leave this class. */
export class Locator implements ReactiveController {
  /** Undefined until the reader asks, and once they look for something else. */
  whereabouts: Whereabouts | undefined;

  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly map: Searched;

  constructor(host: ReactiveControllerHost & HTMLElement, map: Searched) {
    this.host = host;
    this.map = map;
    host.addController(this);
  }

  hostDisconnected() {
    this.forget();
  }

  listenTo(root: Node) {
    root.addEventListener('click', ({target}) => {
      const button = (target as Element).closest<HTMLElement>('button[data-find=here]');
      if (button) void this.ask(button);
    });
    // What the reader typed or chose meanwhile is newer than an answer still to come.
    root.addEventListener('input', () => this.forget());
    this.host.addEventListener('town-select', () => this.forget());
  }

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
    if (town) this.map.open(town, button.matches(':focus') ? button : undefined);
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

  private forget() {
    this.whereabouts = undefined;
    this.host.requestUpdate();
  }
}
