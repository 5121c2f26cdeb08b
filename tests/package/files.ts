import {globSync, readFileSync} from 'node:fs';

export const script = 'dist/minhang-industry-map.min.js';
export const moduleBundle = 'dist/minhang-industry-map.esm.min.js';

/** What package.json says, as far as the tests read it. */
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The published modules that are not bundled. */
export function unbundledModules(): string[] {
  return globSync('dist/**/*.js', {exclude: file => file.endsWith('.min.js')});
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}
