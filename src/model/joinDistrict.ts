import type {Feature} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {Boundaries} from '../data/boundaries.ts';
import type {DistrictFile} from '../data/types.ts';
import type {District, Town} from './District.ts';

/**
 * Joins a district file to its boundaries by code.
 *
 * Every boundary becomes a town; one without a record keeps its code as its name, so that
 * nothing vanishes from the map because nothing is known of it.
 */
export function joinDistrict(file: DistrictFile, boundaries: Boundaries): District {
  const {units, river} = boundaries.objects;
  const records = new Map(file.units.map(unit => [unit.code, unit]));
  const clusters = new Map(file.clusters.map(cluster => [cluster.key, cluster]));
  const towns = units.geometries.map((geometry): Town => {
    const {code, label} = geometry.properties;
    const record = records.get(code) ?? {code, key: code, name: {zh: code}};
    return {
      ...record,
      boundary: feature<{code: string}>(boundaries, geometry) as Town['boundary'],
      labelPoint: label,
      leadingCluster: clusters.get(record.cluster ?? ''),
      otherClusters: (record.also ?? []).flatMap(key => clusters.get(key) ?? []),
    };
  });
  return {
    ...file,
    towns,
    borders: mesh(boundaries, units, (a, b) => a !== b),
    outline: mesh(boundaries, units, (a, b) => a === b),
    boundaries,
    river: river && (feature(boundaries, river) as Feature),
  };
}
