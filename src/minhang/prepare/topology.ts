import type {Feature, FeatureCollection, LineString, MultiPolygon, Polygon} from 'geojson';
import {topology} from 'topojson-server';
import type {Topology} from 'topojson-specification';
import type {Boundaries} from '../../data/boundaries.ts';
import {gridOf} from './grid.ts';
import {labelPoint} from './labels.ts';
import type {Point} from './metres.ts';
import {simplifyLine} from './simplify.ts';

/** The boundaries as they come: a feature a unit, joined to its record by `code`. */
export type UnitFeatures = FeatureCollection<Polygon | MultiPolygon, {code: string}>;

/** The river as it comes, along the boundary lines that follow it. */
export type RiverFeatures = FeatureCollection<LineString>;

/**
 * How far the drawn boundary may lie from the source, in metres.
 *
 * On a page 1200 px wide the map's own column is 720 px for the 32 km from west to east: 44 m a
 * pixel, and 15 m a pixel when it is enlarged three times. So no line is ever more than one pixel
 * off.
 */
export const TOLERANCE = 15;

/**
 * How far the lines of the grid lie apart on which the vertices stand, in metres.
 *
 * A vertex is at most half a diagonal from a crossing, 14.2 m, which still lies within the
 * tolerance. A coarser grid means smaller numbers, and those are what a reader downloads.
 */
export const GRID_SPACING = 20;

/**
 * The units and the river as one topology: shared lines stored once, simplified and snapped,
 * so that neighbours stay neighbours. The river runs along the boundaries and so takes their
 * very lines: wherever it goes, it can never part from them.
 *
 * topojson-simplify is not used. It weighs triangles by area (Visvalingam and Whyatt), which
 * bounds no distance: to stay within 9 m it may drop triangles of no more than 40 m², and the
 * result is nearly a quarter larger than these lines at 9 m (5.4 KB against 4.4, gzip).
 */
export function prepareBoundaries(units: UnitFeatures, river: RiverFeatures): Boundaries {
  // topojson-server types its arcs as lists of numbers; these have exactly two.
  const source = topology({units, river: onlyFeature(river).geometry}) as Topology<
    Boundaries['objects']
  >;
  const [west, south] = source.bbox!;
  const grid = gridOf(GRID_SPACING, [west, south]);
  return {
    type: 'Topology',
    transform: {scale: [...grid.scale], translate: [...grid.translate]},
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: source.objects.units.geometries.map((geometry, i) => ({
          ...geometry,
          properties: {
            code: geometry.properties.code,
            label: labelPoint(units.features[i]!.geometry),
          },
        })),
      },
      river: source.objects.river!,
    },
    arcs: source.arcs.map(arc =>
      steps(simplifyLine(arc as unknown as Point[], TOLERANCE, grid)),
    ),
  };
}

/** The one feature of a collection. */
function onlyFeature<T extends LineString>({features}: FeatureCollection<T>): Feature<T> {
  if (features.length !== 1)
    throw new Error(`features: ${features.length} rivers, expected one`);
  return features[0]!;
}

/** Each vertex as its distance from the one before it, as TopoJSON stores arcs. */
function steps(line: readonly [number, number][]): [number, number][] {
  return line.map(([column, row], i) => {
    const [lastColumn, lastRow] = line[i - 1] ?? [0, 0];
    return [column - lastColumn, row - lastRow];
  });
}
