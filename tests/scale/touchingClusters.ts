import {readIndustry, readUnits} from '../minhang/sources.ts';

/**
 * The pairs of clusters that touch on the bundled map, as pairs of places in the legend: two
 * units touch where their boundaries share a vertex, which neighbours do exactly.
 */
export function touchingClusters(): readonly (readonly [number, number])[] {
  const {clusters, units} = readIndustry();
  const place = new Map(
    units.map(unit => [unit.code, clusters.findIndex(({key}) => key === unit.cluster)]),
  );
  const around = new Map<string, Set<number>>();
  for (const {geometry, properties} of readUnits().features) {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const vertex of polygons.flat(2).map(String)) {
      around.set(
        vertex,
        (around.get(vertex) ?? new Set()).add(place.get(properties.code)!),
      );
    }
  }
  const pairs = [...around.values()].flatMap(places =>
    [...places].flatMap(a => [...places].filter(b => a < b).map(b => `${a},${b}`)),
  );
  return [...new Set(pairs)].map(pair => pair.split(',').map(Number) as [number, number]);
}
