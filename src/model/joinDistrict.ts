import type {Feature} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {Boundaries} from '../data/boundaries.ts';
import type {DistrictFile} from '../data/types.ts';
import type {District, Town} from './District.ts';
import {leadOf} from './leadOf.ts';
import {leads} from './leads.ts';

/**
 * Joins a district file to its boundaries by code.
 *
 * Every boundary becomes a town; one without a record keeps its code as its name, so that
 * nothing vanishes from the map because nothing is known of it.
 */
export function joinDistrict(file: DistrictFile, boundaries: Boundaries): District {
  const {units, river} = boundaries.objects;
  const records = new Map(file.units.map(unit => [unit.code, unit]));
  const {clusters} = file;
  const towns = units.geometries.map(geometry => {
    const {code, label} = geometry.properties;
    const record = records.get(code) ?? {code, key: code, name: {zh: code}};
    const lead = leadOf(record, clusters);
    const [leadingCluster, level] = lead.leaders;
    return {
      ...record,
      ...(level ? {leadingCluster: undefined} : {leadingCluster}),
      lead,
      boundary: feature<{code: string}>(boundaries, geometry) as Town['boundary'],
      labelPoint: label,
      otherClusters: (record.also ?? []).flatMap(also =>
        clusters.filter(({key}) => key === also),
      ),
    };
  });
  return {
    ...file,
    towns,
    leads: leads(clusters, towns),
    borders: mesh(boundaries, units, (a, b) => a !== b),
    outline: mesh(boundaries, units, (a, b) => a === b),
    boundaries,
    river: river && (feature(boundaries, river) as Feature),
  };
}
