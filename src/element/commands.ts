import {bringIntoView} from '../interaction/bringIntoView.ts';
import type {District, Town} from '../model/District.ts';
import type {Commands} from './CommandController.ts';
import {knownKeys, knownTown} from './known.ts';

/** What the commands of a page's buttons need of the map. */
export interface Commanded {
  readonly district: () => District;
  /** Opens a town's card; closing it gives the focus back to the opener. */
  readonly open: (town: Town, opener: HTMLElement) => void;
  readonly ask: (clusters: readonly string[]) => void;
  /** Closes the card and shows all clusters again. */
  readonly reset: () => void;
  /** The map, once it shows what was commanded. */
  readonly drawn: () => Promise<Element | null>;
}

/** `--select` a town, `--highlight` clusters, `--clear` both; the first two bring the map in sight. */
export function commandsOf(map: Commanded): Commands {
  const bring = () => void map.drawn().then(bringIntoView);
  return {
    '--select': (name, button) => {
      const town = knownTown('--select', name, map.district().towns);
      if (!town) return;
      map.open(town, button);
      bring();
    },
    '--highlight': keys => {
      map.ask(knownKeys('--highlight', keys, map.district().clusters));
      bring();
    },
    '--clear': () => map.reset(),
  };
}
