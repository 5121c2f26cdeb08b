import type {Crs} from '../boundaries/boundaries.ts';
import {load} from '../data/load.ts';
import {parseDistrict} from '../data/parse.ts';
import {minhang} from '../minhang/district.ts';
import {drawPicture, pictureOf, type Picture} from '../picture.ts';
import type {JoinReport} from '../table/joinReport.ts';
import type {Table} from '../table/readTable.ts';

/** What a page has a map drawn from. */
export interface Sources {
  readonly src: string | undefined;
  readonly data: unknown;
  readonly boundaries: string | object | null | undefined;
  readonly crs: Crs | undefined;
}

/** A picture, the address that it comes from, and what did not match on the way. */
export interface Drawn {
  readonly picture: Picture;
  readonly url: string | undefined;
  readonly report: JoinReport | undefined;
}

/**
 * Draws what a page gave; what it gave an address of is fetched, the boundaries together with the
 * data.
 *
 * @param base what addresses are relative to.
 * @throws LoadError naming the address, or the error of what was given as an object.
 */
export async function drawSources(
  {src, data, boundaries, crs}: Sources,
  base: string,
  request: AbortController,
): Promise<Drawn> {
  const url = data == null ? wholeAddress(src, base) : undefined;
  const address = wholeAddress(boundaries, base);
  const joiner = boundaries ? joinerFor(boundaries, crs, address, request) : undefined;
  let table: Table | undefined;
  const draw = async (file: unknown): Promise<Drawn> => {
    if (!joiner) return {picture: pictureOf(file), url, report: table?.report};
    const join = await joiner;
    const joined = join(parseDistrict(file, minhang.clusters), minhang, table);
    const picture = drawPicture(joined.file, joined.boundaries);
    return {picture, url: url ?? address, report: joined.report};
  };
  const drawn = url
    ? load(url, request, draw, async bytes => {
        table = await tableOf(bytes, url);
        return table.data;
      })
    : draw(data ?? {});
  // A fault of the boundaries is told of before the data have come.
  return (await Promise.all([drawn, joiner]))[0];
}

/** What joins data to boundaries, by a module that is loaded for it. */
async function joinerFor(
  boundaries: string | object,
  crs: Crs | undefined,
  address: string | undefined,
  request: AbortController,
) {
  const {joinerOf} = await import('../boundaries/boundaries.ts');
  return address
    ? load(address, request, value => joinerOf(value, crs, address))
    : joinerOf(boundaries, crs);
}

/**
 * What a table says, by a module that is loaded for it. A row of no town stops nothing; a developer
 * is told of each.
 */
async function tableOf(bytes: ArrayBuffer, url: string) {
  const {readTable, sayUnmatched} = await import('../table/table.ts');
  const table = readTable(new Uint8Array(bytes), minhang);
  for (const row of table.report.unmatched)
    console.warn(`minhang-industry-map: ${url}: ${sayUnmatched(row, 'en')}`);
  return table;
}

/**
 * What an address means on a page; what means nothing is left as it is, and no server will have it.
 * Undefined where there is none.
 */
function wholeAddress(address: unknown, base: string): string | undefined {
  if (!address || typeof address !== 'string') return undefined;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
