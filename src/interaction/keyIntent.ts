import type {Picture} from '../picture.ts';
import {metBy, type Intent} from './intent.ts';
import {isPlainKey} from './isPlainKey.ts';
import {moveFor} from './move.ts';
import {unitTyped, type TypeAhead} from './TypeAhead.ts';

/**
 * What a key in the map means: Esc everywhere, and on a town of the map Enter and Space, the arrows,
 * Home and End, and letters that lead to a name. Undefined for every other key.
 */
export function keyIntentOf(
  event: KeyboardEvent,
  typeAhead: TypeAhead,
  {district, drawing}: Picture,
): Intent | undefined {
  if (event.defaultPrevented || !isPlainKey(event)) return undefined;
  const {key} = event;
  const code = metBy(event, '[role=option]')?.dataset['code'];
  const typed = code && typeAhead.read(event);
  if (key === 'Escape') return {kind: 'escape'};
  if (!code) return undefined;
  if (typed)
    return {kind: 'go', code: unitTyped(typed, code, district.towns)?.code ?? code};
  if (key === 'Enter' || key === ' ') return {kind: 'choose', code};
  const next = moveFor(key, code, drawing.towns);
  return next ? {kind: 'go', code: next} : undefined;
}
