import type {District, Town} from '../model/District.ts';
import type {Language} from '../text/messages.ts';

/** What finding a town needs of the map. */
export interface Searched {
  readonly district: () => District;
  /** Opens a town's card. From where the focus is, it follows; without that, it stays. */
  readonly open: (town: Town, from?: HTMLElement) => void;
  /** Empties the field, which may hide what was found without it. */
  readonly showAll: () => void;
  /** Has a screen reader say something when it is done with what it says. */
  readonly tell: (say: (language: Language) => string) => void;
}
