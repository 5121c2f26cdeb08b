import type {Words} from '../data/types.ts';
import type {District, Town} from '../model/District.ts';
import {fitLabels, type Label, type Point} from './labels.ts';
import type {Place} from './neighbour.ts';
import {pathData} from './pathData.ts';
import {fitMercator, type Project} from './projection.ts';
import {fitScaleBar, type ScaleBar} from './scaleBar.ts';

/** A town's place and shape on the drawing, in its units. */
export interface TownShape extends Place {
  /** SVG path data; even-odd, so that holes are holes whichever way their rings wind. */
  readonly path: string;
  /** Where and how its name is written, in each language. */
  readonly labels: Readonly<Record<keyof Words, Label>>;
}

/** A district as lines and areas, ready for SVG: all geometry is done here, once. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly towns: readonly TownShape[];
  readonly borders: string;
  readonly outline: string;
  readonly river: string | undefined;
  /** Where the river's name stands, and those of the districts around, in their order. */
  readonly riverName: Point | undefined;
  readonly neighbours: readonly Point[];
  /** In the order of the file; undefined where only the town is known. */
  readonly posts: readonly (Point | undefined)[];
  readonly scaleBar: ScaleBar;
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
  const labels = {
    zh: fitLabels(labelSites(district.towns, project, 'zh'), width),
    en: fitLabels(labelSites(district.towns, project, 'en'), width),
  };
  const {riverName, neighbours = [], posts} = district;
  return {
    width,
    height: Math.ceil(height),
    towns: district.towns.map((town, i): TownShape => {
      const [x, y] = project(town.labelPoint);
      return {
        code: town.code,
        x,
        y,
        path: draw(town.boundary),
        labels: {zh: labels.zh[i]!, en: labels.en[i]!},
      };
    }),
    borders: draw(district.borders),
    outline: draw(district.outline),
    river: district.river && draw(district.river),
    riverName: riverName && project(riverName.point),
    neighbours: neighbours.map(({point}) => project(point)),
    posts: posts?.items.map(({point}) => point && project(point)) ?? [],
    scaleBar: fitScaleBar(outline, project, width, height),
  };
}

function labelSites(towns: readonly Town[], project: Project, language: keyof Words) {
  return towns.map(({name, shortName, labelPoint, boundary: {geometry}}) => {
    const polygons =
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const longName = name[language] ?? name.zh;
    return {
      pole: project(labelPoint),
      rings: polygons
        .flat()
        .map(ring => ring.map(point => project(point as unknown as Point))),
      longName,
      shortName: shortName?.[language] ?? longName,
    };
  });
}
