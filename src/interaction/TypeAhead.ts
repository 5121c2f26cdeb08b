import type {Unit} from '../data/types.ts';
import {beginsWith, fold} from '../model/search.ts';

/** How long what was typed waits for its next letter, in milliseconds; native lists wait as long. */
const patience = 1000;

/** Gathers the letters that are typed on a town, as a native list box does. */
export class TypeAhead {
  private typed = '';
  private until = 0;

  /**
   * What has been typed up to this key; empty where the key types nothing. A space belongs to it
   * only after a letter, so that otherwise it chooses.
   */
  read({key, timeStamp}: Pick<KeyboardEvent, 'key' | 'timeStamp'>): string {
    if (timeStamp > this.until) this.typed = '';
    if (key === 'Shift') return '';
    // All other keys have names: «Enter», «ArrowUp», «Process» for an input method's.
    const types =
      Array.from(key).length === 1 && (fold(key) || (key === ' ' && this.typed));
    this.typed = types ? this.typed + key : '';
    this.until = timeStamp + patience;
    return this.typed;
  }
}

/**
 * The next unit, round the list, that begins with what was typed. The unit it was typed on stays
 * while it fits; one letter, or the same one again, leads on to the next.
 */
export function unitTyped<T extends Unit>(
  typed: string,
  from: string,
  units: readonly T[],
): T | undefined {
  const letters = Array.from(fold(typed));
  const again = letters.every(letter => letter === letters[0]);
  const start = units.findIndex(({code}) => code === from) + (again ? 1 : 0);
  const round = [...units.slice(start), ...units.slice(0, start)];
  const wanted = again ? letters.slice(0, 1) : letters;
  return round.find(unit => beginsWith(unit, wanted.join('')));
}
