import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {PNG} from 'pngjs';
import {indexedFile} from './indexed.ts';

const folder = new URL('references/', import.meta.url);
const actual = new URL('actual/', import.meta.url);

/** The names of all states that have a reference. */
export function referenceNames(): readonly string[] {
  return readdirSync(folder).map(file => basename(file, '.png'));
}

export function readReference(name: string): PNG {
  return PNG.sync.read(readFileSync(new URL(`${name}.png`, folder)));
}

export function writeReference(name: string, picture: PNG) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(new URL(`${name}.png`, folder), indexedFile(picture));
}

export function removeReference(name: string) {
  rmSync(new URL(`${name}.png`, folder));
}

/** Empties the folder of what was seen before. */
export function forgetActuals() {
  rmSync(actual, {recursive: true, force: true});
}

/** Lays what was seen, and where it differs, in a folder that Git does not look at. */
export function keepActual(name: string, picture: Uint8Array, diff?: PNG) {
  mkdirSync(actual, {recursive: true});
  writeFileSync(new URL(`${name}.png`, actual), picture);
  if (diff) writeFileSync(new URL(`${name}.diff.png`, actual), PNG.sync.write(diff));
}
