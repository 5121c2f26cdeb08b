import type {Words} from '../data/types.ts';
import type {District} from '../model/District.ts';
import {townMarks} from '../model/townMarks.ts';
import {cornerTaken} from './cornerTaken.ts';
import {fitLabels, type Label, type Point} from './labels.ts';
import type {Place} from './neighbour.ts';
import {pathData} from './pathData.ts';
import {fitMercator, type Project} from './projection.ts';
import {fitScaleBar, type ScaleBar} from './scaleBar.ts';

/** A town's place and shape on the drawing, in its units. */
export interface TownShape extends Place {
  /** SVG path data; even-odd, so that holes are holes whichever way their rings wind. */
  readonly path: string;
}

/** A district as lines and areas, ready for SVG: all geometry is done here, once. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly towns: readonly TownShape[];
  /**
   * Where and how the names of the towns are written, with room for the posts and stops or without.
   * It is worked out when it is first asked for.
   */
  readonly labels: (language: keyof Words, marked: boolean) => readonly Label[];
  readonly borders: string;
  readonly outline: string;
  readonly river: string | undefined;
  /** Where the river's name stands, and those of the districts around, in their order. */
  readonly riverName: Point | undefined;
  readonly neighbours: readonly Point[];
  /** In the order of the file; undefined where only the town is known. */
  readonly posts: readonly (Point | undefined)[];
  /** Undefined where no length is right all over the map. */
  readonly scaleBar: ScaleBar | undefined;
  /** Whether the buttons stand in the right corner at the bottom, as a town lies in the one at the top. */
  readonly buttonsBelow: boolean;
}

/** The drawing's own width; path data has one digit after the point, 1/10,000 of the width. */
const width = 1000;

/** Room for the outline's stroke and the focus ring. */
const margin = 8;

/** Projects a district to a drawing 1000 units wide. */
export function drawDistrict(district: District): Drawing {
  const outline = district.outline.coordinates.flat();
  const {height, project} = fitMercator(outline, width, margin);
  const draw = (object: Parameters<typeof pathData>[0]) => pathData(object, project);
  const towns = district.towns.map((town): TownShape => {
    const [x, y] = project(town.labelPoint);
    return {code: town.code, x, y, path: draw(town.boundary)};
  });
  const buttonsBelow = cornerTaken(towns);
  const {riverName, neighbours = [], posts} = district;
  const postPoints = (posts ? posts.items : []).map(({point}) => point && project(point));
  const pins = postPoints.flatMap(point => (point ? [point] : []));
  const known: Record<string, readonly Label[]> = {};
  return {
    width,
    height: Math.ceil(height),
    towns,
    labels: (language, marked) =>
      (known[language + String(marked)] ??= fitLabels(
        labelSites(district, project, language, marked),
        width,
        marked ? pins : [],
      )),
    borders: draw(district.borders),
    outline: draw(district.outline),
    river: district.river && draw(district.river),
    riverName: riverName && project(riverName.point),
    neighbours: neighbours.map(({point}) => project(point)),
    posts: postPoints,
    scaleBar: district.boundaries.stretched
      ? undefined
      : fitScaleBar(outline, project, width, height, buttonsBelow),
    buttonsBelow,
  };
}

const allMarks = new Set(['posts', 'stops'] as const);

function labelSites(
  district: District,
  project: Project,
  language: keyof Words,
  marked: boolean,
) {
  return district.towns.map(({code, name, shortName, labelPoint, boundary: {geometry}}) => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const longName = name[language] || name.zh;
    return {
      pole: project(labelPoint),
      rings: polygons
        .flat()
        .map(ring => ring.map(point => project(point as unknown as Point))),
      longName,
      shortName: shortName?.[language] ?? longName,
      signs: marked ? townMarks(district, code, allMarks).length : 0,
    };
  });
}
