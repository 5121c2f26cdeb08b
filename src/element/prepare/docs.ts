/** Writes the tables of both READMEs from the manifest: `npm run docs`, after a build. */
import {readFileSync, writeFileSync} from 'node:fs';
import type {Manifest} from './Manifest.ts';
import {readmes, withTables} from './withTables.ts';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

for (const file of Object.keys(readmes) as (keyof typeof readmes)[])
  writeFileSync(file, await withTables(file, readFileSync(file, 'utf8'), manifest));
