import type {Lead} from '../model/leadOf.ts';
import type {Paint} from './clusterColors.ts';
import type {LeadPaints} from './leadPaints.ts';

/** A line of the legend. */
export interface LegendEntry {
  readonly lead: Lead;
  /** How many units are led so; 0 is a value. */
  readonly count: number;
  readonly paint: Paint;
}

/** The legend: the ways in which units are led, in their order, and how many units each counts. */
export function legendEntries(
  leads: readonly Lead[],
  units: readonly {readonly lead: Lead}[],
  paints: LeadPaints,
): readonly LegendEntry[] {
  return leads.map(lead => ({
    lead,
    count: units.filter(unit => unit.lead.group === lead.group).length,
    paint: paints(lead),
  }));
}
