/** What the camera has to know of a line of `demo/states.js`; the page knows the rest. */
export interface State {
  readonly name: string;
  readonly width: number;
  readonly media?: 'print' | 'forced-colors';
  /** The size of text that the reader set, in px; without it, what browsers come with. */
  readonly text?: number;
}

const table = new URL('../../demo/states.js', import.meta.url).href;
const {groups} = (await import(table)) as {
  readonly groups: readonly {readonly states: readonly State[]}[];
};

/** Every state of the gallery, in the gallery's order. */
export const states: readonly State[] = groups.flatMap(group => group.states);

/** The state of a name; an error where the table has none. */
export function stateNamed(name: string): State {
  const state = states.find(state => state.name === name);
  if (!state) throw new Error(`demo/states.js has no state ${name}`);
  return state;
}
