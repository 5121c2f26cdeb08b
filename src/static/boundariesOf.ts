import {jsonOf} from './files.ts';
import type {PictureSources} from './pictureFrom.ts';

/**
 * The boundaries that a command names: a file of GeoJSON or TopoJSON, an object of TopoJSON after a
 * #, `us.json#states`. Undefined where it names none.
 *
 * @throws OptionError when the file can't be read.
 */
export async function boundariesOf({
  boundaries,
}: {
  readonly boundaries?: string | undefined;
}): Promise<Pick<PictureSources, 'boundaries' | 'boundariesObject'> | undefined> {
  if (boundaries === undefined) return undefined;
  const [file = '', boundariesObject] = boundaries.split('#');
  return {boundaries: (await jsonOf('boundaries', file)) as object, boundariesObject};
}
