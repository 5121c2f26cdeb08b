import type {GeometryCollection, MultiPolygon} from 'geojson';
import {topology} from 'topojson-server';
import type {Boundaries} from '../data/boundaries.ts';
import {extent} from '../geo/projection.ts';
import {acrossAntimeridian} from './acrossAntimeridian.ts';
import {mapPositions, type Area, type Position, type Ring} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {checkDegrees} from './checkDegrees.ts';
import {crsOf, isPlane, toWgs84, type Crs} from './crs.ts';
import {labelPoint} from './labelPoint.ts';
import {mergedAreas, type NamedArea} from './mergedAreas.ts';
import {readAreas} from './readAreas.ts';
import {areaOf} from './ringArea.ts';

/** What stands beside a file of boundaries. */
export interface BoundariesOptions {
  /** What its numbers mean: wgs84 (without it), gcj02, bd09, plane, plane-up. */
  readonly crs?: string | null | undefined;
  /** The object of TopoJSON to be drawn: `states`. */
  readonly object?: string | undefined;
}

/** Boundaries that can be drawn, and what each of their areas is called. */
export interface NamedBoundaries {
  readonly boundaries: Boundaries;
  /** In the order of the boundaries' units. */
  readonly areas: readonly NamedArea[];
}

/** Where nothing tells two positions apart any more: as many steps from side to side. */
const steps = 1e6;

/** A drawing that is so much higher than it is wide, or the other way round, is no map. */
const steepest = 10;

/**
 * The boundaries in GeoJSON or TopoJSON, of any district, as the map draws them: shared borders
 * stored once, in degrees of WGS84, exterior rings clockwise whichever way they ran, each area with
 * the point where its name stands. Features with one code and name become one area.
 *
 * @throws BoundariesError naming the first place that can't be drawn and what to do.
 */
export function readBoundaries(
  value: unknown,
  {crs: name, object}: BoundariesOptions = {},
): NamedBoundaries {
  const crs = crsOf(name);
  const read = toWgs84(readAreas(value, object), crs);
  if (!isPlane(crs)) checkDegrees(read);
  const placed = isPlane(crs) ? ontoPatch(read) : acrossAntimeridian(read);
  checkExtent(placed);
  const areas = mergedAreas(
    placed.map(area => ({...area, polygons: area.polygons.map(wound)})),
  );
  const collection: GeometryCollection<MultiPolygon> = {
    type: 'GeometryCollection',
    geometries: areas.map(({polygons}) => ({
      type: 'MultiPolygon',
      coordinates: polygons as Position[][][],
    })),
  };
  const {objects, ...rest} = topology({units: collection}, steps) as Boundaries;
  checkOutline(objects.units);
  const geometries = objects.units.geometries.map((geometry, i) => ({
    ...geometry,
    properties: {code: areas[i]!.code, label: labelPoint(areas[i]!.polygons)},
  }));
  return {
    boundaries: {
      ...rest,
      objects: {units: {type: 'GeometryCollection', geometries}},
      ...(isPlane(crs) && {plane: true}),
      ...(isStretched(crs, rest.bbox!) && {stretched: true}),
    },
    areas,
  };
}

/** The most that a length may differ between the middle and an edge of the map. */
const tolerance = 1.1;

/**
 * Whether no scale bar would be right: Mercator stretches by the secant of the latitude, over a land
 * that reaches far from south to north by too much, and of a plane nobody knows the unit.
 */
function isStretched(crs: Crs, [, south, , north]: readonly number[]): boolean {
  const shrunk = (latitude: number) => Math.cos((latitude * Math.PI) / 180);
  const edge = shrunk(Math.max(-south!, north!));
  return isPlane(crs) || shrunk((south! + north!) / 2) > tolerance * edge;
}

/** A polygon with its outer ring clockwise and its holes the other way round. */
function wound(rings: readonly Ring[]): readonly Ring[] {
  return rings.map((ring, i) =>
    areaOf(ring) > 0 === (i === 0) ? [...ring].reverse() : ring,
  );
}

/**
 * A plane laid onto a patch of a hundredth of a degree around 0° N 0° E, where Mercator keeps shapes
 * to one part in ten million.
 */
function ontoPatch(areas: readonly Area[]): readonly Area[] {
  const [[west, east], [south, north]] = extents(areas);
  const scale = 0.01 / Math.max(east - west, north - south);
  const middle: Position = [west / 2 + east / 2, south / 2 + north / 2];
  return areas.map(area =>
    mapPositions(area, ([x, y]) => [(x - middle[0]) * scale, (y - middle[1]) * scale]),
  );
}

/** That there is something to see. */
function checkExtent(areas: readonly Area[]) {
  const rings = areas.flatMap(({polygons}) => polygons.map(([outer]) => outer!));
  if (!rings.some(ring => areaOf(ring)))
    throw new BoundariesError('', undefined, 'is drawn of areas of no size');
  const [[west, east], [south, north]] = extents(areas);
  const steep = (north - south) / (east - west);
  if (!(steep < steepest && steep > 1 / steepest))
    throw new BoundariesError(
      '',
      undefined,
      `is drawn of areas that are more than ${steepest} times as long one way as the other; is the crs right?`,
    );
}

/** That some line has an area on one side only, so that there is an outside. */
function checkOutline({geometries}: Boundaries['objects']['units']) {
  const uses = new Map<number, number>();
  for (const {arcs} of geometries) {
    const used = (arcs.flat(2) as unknown as number[]).map(i => (i < 0 ? -1 - i : i));
    for (const arc of new Set(used)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  if (![...uses.values()].includes(1))
    throw new BoundariesError(
      '',
      undefined,
      'is around these areas, as each lies on another; leave out what is there twice',
    );
}

/** From where to where the areas reach; so may a wrong hole, beyond its polygon. */
function extents(areas: readonly Area[]) {
  const positions = areas.flatMap(({polygons}) => polygons.flat(2));
  return [extent(positions.map(([x]) => x)), extent(positions.map(([, y]) => y))] as const;
}
