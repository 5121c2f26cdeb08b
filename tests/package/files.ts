import {globSync, readFileSync} from 'node:fs';
import {parse} from 'acorn';

export const script = 'dist/minhang-industry-map.min.js';
export const moduleBundle = 'dist/minhang-industry-map.esm.min.js';

/** What package.json says, as far as the tests read it. */
export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** What is bundled beside the two files for pages. */
const bundles = [
  'minhang-industry-map.stills.js',
  'minhang-industry-map.table.js',
  'minhang-industry-map.boundaries.js',
  'embed-host.js',
  'server.js',
  'server-parts.js',
  'cli.js',
];

/** The published modules that are not bundled; the demo's script is not published. */
export function unbundledModules(): string[] {
  return globSync('dist/**/*.js', {exclude: ['dist/demo']}).filter(
    file => !file.endsWith('.min.js') && !bundles.includes(file.replace('dist/', '')),
  );
}

/**
 * Throws where a classic script is newer than ES2019, but for import(), which browsers had before
 * the rest of ES2019: what few readers need is loaded by it.
 */
export function parseOldScript(code: string): void {
  parse(code.replaceAll(/\bimport\(/g, 'load('), {ecmaVersion: 2019, sourceType: 'script'});
}

export function read(file: string): string {
  return readFileSync(file, 'utf8');
}
