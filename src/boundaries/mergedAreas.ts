import type {Area} from './Area.ts';
import {BoundariesError} from './BoundariesError.ts';
import {codeProperties, namesIn, type AreaNames} from './namesIn.ts';

/** So many areas are drawn: all counties of the United States are 3,200. */
const most = 5000;

/** An area with what it says of itself. */
export interface NamedArea extends Area, AreaNames {
  /** Its code among the areas of the file; made up where it has none. */
  readonly code: string;
}

/**
 * The areas with their codes: those of the first property that most of them have and that tells them
 * apart. Features with one code and one name are one area, as files give islands of their own.
 */
export function mergedAreas(areas: readonly Area[]): readonly NamedArea[] {
  const named = areas.map(area => ({...area, ...namesIn(area.properties)}));
  const property = codeProperties.find(property => tellsApart(property, named)) ?? '';
  const alike = new Map<string, (typeof named)[number][]>();
  named.forEach((area, i) => {
    const code = area.codes.get(property) ?? `area-${i + 1}`;
    const others = alike.get(code);
    if (others) others.push(area);
    else alike.set(code, [area]);
  });
  if (alike.size > most)
    throw new BoundariesError(
      '',
      alike.size,
      `areas are more than the ${most} that a page can bear; leave some out`,
    );
  return [...alike].map(([code, parts]) => ({
    ...parts[0]!,
    code,
    polygons: parts.flatMap(({polygons}) => polygons),
  }));
}

/** Whether a property is a code: most areas have it, and none of another name has the same. */
function tellsApart(property: string, areas: readonly AreaNames[]): boolean {
  const names = new Map<string, string>();
  let having = 0;
  for (const {codes, names: said} of areas) {
    const code = codes.get(property);
    if (code === undefined) continue;
    having++;
    const name = said.join('\n');
    if ((names.get(code) ?? name) !== name) return false;
    names.set(code, name);
  }
  return having * 2 >= areas.length && (names.size > 1 || areas.length === 1);
}
