import type {Cluster} from '../data/types.ts';
import {leadOf, type Lead} from './leadOf.ts';

const order: readonly Lead['kind'][] = ['clear', 'narrow', 'tie', 'zero', 'none'];

/**
 * The ways in which units are led, each once: every cluster's clear lead, in the file's order and
 * with those that lead nowhere, then narrow leads and ties, then all at zero and no data.
 */
export function leads(
  clusters: readonly Cluster[],
  towns: readonly {readonly lead: Lead}[],
): readonly Lead[] {
  const all = [
    ...clusters.map(({key}) => leadOf({cluster: key}, clusters)),
    ...towns.map(({lead}) => lead),
  ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return [...new Map(all.map(lead => [lead.group, lead])).values()];
}
