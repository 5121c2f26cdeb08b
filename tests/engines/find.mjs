import {execFileSync} from 'node:child_process';
import {accessSync, constants, globSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {engines} from './engines.mjs';

/** The programs of an engine by role, and the roles that nothing was found for. */
export function findEngine(engine) {
  const entries = Object.entries(engines[engine].programs).map(
    ([role, {variable, paths}]) => [role, findProgram(variable, paths)],
  );
  return {
    programs: Object.fromEntries(entries),
    missing: entries.filter(([, path]) => path === undefined).map(([role]) => role),
  };
}

function findProgram(variable, paths) {
  const candidates = process.env[variable]
    ? [process.env[variable]]
    : paths.flatMap(path => (path.includes('/') ? globSync(homePath(path)) : onPath(path)));
  return candidates.find(isExecutable);
}

function homePath(path) {
  return path.replace(/^~/, homedir());
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether Chinese text has a font; without one every label is a row of boxes. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return (
      execFileSync('fc-list', [':lang=zh-cn', 'family'], {encoding: 'utf8'}).trim() !== ''
    );
  } catch {
    return false;
  }
}
