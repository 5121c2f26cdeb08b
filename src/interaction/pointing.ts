import type {Pointed} from '../model/MapState.ts';
import {metBy} from './intent.ts';

/**
 * What an event in the map or the legend points at: a town of the map, a cluster of the legend, or
 * neither.
 */
export function pointedAt(event: Event): Pointed {
  const code = metBy(event, '.map [data-code]')?.dataset['code'];
  const cluster = metBy(event, '.legend [data-cluster]')?.dataset['cluster'];
  return {...(code && {code}), ...(cluster && {cluster})};
}
