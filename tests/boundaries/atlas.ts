import {readFileSync} from 'node:fs';

/** A file of us-atlas, read anew: the United States' own boundaries as TopoJSON. */
export function atlas(name: string): unknown {
  return JSON.parse(readFileSync(`node_modules/us-atlas/${name}.json`, 'utf8'));
}
