import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join, resolve} from 'node:path';
import {manifest} from './files.ts';

/** Packs the package as it would be published; gives the tarball's path. */
export function pack(folder: string): string {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  return join(folder, `${manifest.name}-${manifest.version}.tgz`);
}

/**
 * Lays a consumer's project around the tarball: the package unpacked, its runtime
 * dependencies linked and what else the consumer has, nothing more, and no network.
 */
export function installInto(
  folder: string,
  tarball: string,
  others: readonly string[] = [],
): void {
  const home = join(folder, 'node_modules', manifest.name);
  mkdirSync(home, {recursive: true});
  run('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  for (const name of [...runtimeDependencies(), ...others]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), {recursive: true});
    symlinkSync(resolve('node_modules', name), link);
  }
  for (const [name, text] of Object.entries(sources))
    writeFileSync(join(folder, name), text);
}

/** Runs a program of the project; throws what it said when it fails. */
export function run(program: string, words: readonly string[], cwd = '.'): void {
  const path = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const {status, stdout, stderr} = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: {...process.env, PATH: path},
  });
  if (status !== 0) throw new Error([program, ...words, `\n${stdout}${stderr}`].join(' '));
}

/** The packages that the built modules may import, with what those need themselves. */
export function runtimeDependencies(): ReadonlySet<string> {
  return withTheirOwn(Object.keys(manifest.dependencies));
}

function withTheirOwn(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const file = join('node_modules', name, 'package.json');
    if (found.has(name) || !existsSync(file)) continue;
    found.add(name);
    const {dependencies = {}} = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    withTheirOwn(Object.keys(dependencies), found);
  }
  return found;
}

const sources = {
  'package.json': '{"type": "module"}',
  'nodenext.json': settings('consumer.ts', {module: 'nodenext'}),
  'bundler.json': settings('consumer.ts', {module: 'esnext', moduleResolution: 'bundler'}),
  'wrong.json': settings('wrong.ts', {module: 'nodenext'}),
  'registers.js': `import '${manifest.name}/define.js';`,
  'unused.js': `import {MinhangIndustryMap} from '${manifest.name}';`,
  'consumer.ts': `
import '${manifest.name}/define.js';
import {readBoundaries} from '${manifest.name}/boundaries.js';
import {extendMinhang, MinhangIndustryMap, TownSelectEvent, type DistrictFile} from '${manifest.name}';
import {renderMap} from '${manifest.name}/server.js';

const map: MinhangIndustryMap = document.createElement('${manifest.name}');
map.selected = 'xinzhuang-industrial-park';
map.addEventListener('town-select', (event: TownSelectEvent) => console.log(event.type));
const file: DistrictFile = extendMinhang({units: [{name: '七宝镇', leading: '试验'}]});
map.data = file;
map.crs = 'gcj02';
map.boundaries = {type: 'FeatureCollection', features: []};
export const codes = readBoundaries(map.boundaries, {crs: map.crs}).areas.map(({code}) => code);
export const html: string = renderMap({lang: 'en'});
export const name = (file: DistrictFile): string => file.units[0]!.name.zh;
`,
  'wrong.ts': `import {MinhangIndustryMap} from '${manifest.name}';
new MinhangIndustryMap().selected = 7;
`,
};

function settings(file: string, options: Readonly<Record<string, string>>): string {
  const common = {
    target: 'es2022',
    strict: true,
    noEmit: true,
    types: [],
    skipLibCheck: false,
  };
  return JSON.stringify({compilerOptions: {...common, ...options}, files: [file]});
}
