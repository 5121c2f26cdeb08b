import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {apps, build, layOut} from './apps.ts';

const folder = mkdtempSync(join(tmpdir(), 'apps-'));
after(() => rmSync(folder, {recursive: true}));

layOut(folder);

for (const app of apps)
  test(`the app in ${app}/ builds from the packed package`, () => build(folder, app));
