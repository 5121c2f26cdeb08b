/** What a button says in its `data-action`. */
type Action = 'show-all' | 'patterns' | 'copy-link' | 'retry' | 'close';

/** What a click or a key was meant to do. */
export type Intent =
  | {readonly kind: 'choose'; readonly code: string}
  | {readonly kind: 'toggle-cluster'; readonly cluster: string}
  | {readonly kind: Action}
  | {readonly kind: 'escape'}
  /** To move the focus to a town. */
  | {readonly kind: 'go'; readonly code: string};

/**
 * What an event in the map means, from the `data-` attributes of what it met: one listener on the
 * shadow root reads them all. Undefined where it met nothing that acts.
 */
export function intentOf(event: Event): Intent | undefined {
  const met = metBy(event, '[data-code], [data-cluster], [data-action]');
  const {code, cluster, action} = met?.dataset || {};
  if (code) return {kind: 'choose', code};
  if (cluster) return {kind: 'toggle-cluster', cluster};
  // The ground of the map, where no town lies, lets go of the one chosen.
  if (metBy(event, '.pane')) return {kind: 'close'};
  if (action) return {kind: action as Action};
  return undefined;
}

/**
 * The nearest thing around an event's target that a selector fits, inside the listener's root: what
 * a page has put into a slot, and the page around it, are not the map's.
 */
export function metBy(
  {target, currentTarget}: Event,
  selector: string,
): HTMLElement | null {
  const root = currentTarget as ShadowRoot;
  return root.contains(target as Node) ? (target as Element).closest(selector) : null;
}
