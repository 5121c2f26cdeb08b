import type {Feature} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {Boundaries} from '../data/boundaries.ts';
import type {Cluster, DistrictFile} from '../data/types.ts';
import type {District, Town} from './District.ts';
import {leadOf, noLeaders} from './leadOf.ts';

/**
 * Joins a district file to its boundaries by code.
 *
 * Every boundary becomes a town; one without a record keeps its code as its name, so that
 * nothing vanishes from the map because nothing is known of it.
 */
export function joinDistrict(file: DistrictFile, boundaries: Boundaries): District {
  const {units, river} = boundaries.objects;
  const records = new Map(file.units.map(unit => [unit.code, unit]));
  const clusters = new Map<string | undefined, Cluster>(
    file.clusters.map(cluster => [cluster.key, cluster]),
  );
  const towns = units.geometries.map(geometry => {
    const {code, label} = geometry.properties;
    const record = records.get(code) ?? {code, key: code, name: {zh: code}};
    const led = leadOf(record, clusters);
    return {
      ...record,
      ...led,
      cluster: led.leadingCluster?.key,
      boundary: feature<{code: string}>(boundaries, geometry) as Town['boundary'],
      labelPoint: label,
      otherClusters: (record.also ?? []).flatMap(key => clusters.get(key) ?? []),
    } as Town;
  });
  return {
    ...file,
    clusters: [
      ...file.clusters,
      ...noLeaders.filter(({key}) => towns.some(({cluster}) => cluster === key)),
    ],
    towns,
    borders: mesh(boundaries, units, (a, b) => a !== b),
    outline: mesh(boundaries, units, (a, b) => a === b),
    river: river && (feature(boundaries, river) as Feature),
  };
}
