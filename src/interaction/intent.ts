/** What a click or a key was meant to do. */
export type Intent =
  | {readonly kind: 'choose'; readonly code: string}
  | {readonly kind: 'toggle-cluster'; readonly cluster: string}
  | {readonly kind: 'show-all'}
  | {readonly kind: 'patterns'}
  | {readonly kind: 'close'};

/**
 * What an event in the map means, from the `data-` attributes of what it met: one listener reads
 * them all. Undefined where it met nothing that acts.
 */
export function intentOf(event: Event): Intent | undefined {
  const met = (event.target as Element).closest<HTMLElement | SVGElement>(
    '[data-code], [data-cluster], [data-action]',
  );
  const {code, cluster, action} = met?.dataset ?? {};
  if (code) return {kind: 'choose', code};
  if (cluster) return {kind: 'toggle-cluster', cluster};
  if (action === 'show-all' || action === 'patterns' || action === 'close')
    return {kind: action};
  return undefined;
}
