import {cpSync, readFileSync, rmSync} from 'node:fs';
import {extname, join} from 'node:path';
import {installInto, pack, run, runtimeDependencies} from '../package/consumer.ts';
import {manifest} from '../package/files.ts';

/** Where the built apps lie, for the browser tests and for whoever wants to look. */
const built = 'tests/frameworks/built';

/** The small apps, one in each folder here. */
export const apps = ['react', 'vue', 'svelte', 'server', 'plain'];

/** What has types and no app. */
const others = ['preact'];

/** Copies the apps into a folder of their own, with the packed package and what they name. */
export function layOut(folder: string): void {
  const named = apps.flatMap(app => {
    const {dependencies, devDependencies} = packageOf(app);
    return Object.keys({...dependencies, ...devDependencies});
  });
  const names = new Set([...named, ...others].filter(name => name !== manifest.name));
  installInto(folder, pack(folder), [...names]);
  for (const app of apps)
    cpSync(join('tests/frameworks', app), join(folder, app), {recursive: true});
}

/** Builds an app by its own script and puts what it makes where the browser tests look. */
export function build(folder: string, app: string): void {
  const home = join(folder, app);
  rmSync(join(built, app), {recursive: true, force: true});
  if (packageOf(app).scripts?.['build']) {
    run('npm', ['run', '--silent', 'build'], home);
    cpSync(join(home, 'dist'), join(built, app), {recursive: true});
  } else {
    cpSync(home, join(built, app), {recursive: true});
    for (const name of [manifest.name, ...runtimeDependencies()])
      cpSync(join(folder, 'node_modules', name), join(built, app, 'node_modules', name), {
        recursive: true,
        dereference: true,
        filter: isFolderOrScript,
      });
  }
}

const isFolderOrScript = (path: string) => ['', '.js', '.mjs'].includes(extname(path));

function packageOf(app: string) {
  return JSON.parse(
    readFileSync(join('tests/frameworks', app, 'package.json'), 'utf8'),
  ) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
    readonly scripts?: Readonly<Record<string, string>>;
  };
}
