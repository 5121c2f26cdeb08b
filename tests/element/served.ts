import type {DistrictInput} from '../../src/index.ts';
import {pujin} from '../fixtures/codes.ts';

type Query = Readonly<Record<string, string>>;

/** A file that gives Pujin another name. */
export const renamed = (name: string): DistrictInput => ({units: [{code: pujin, name}]});

/** A path on the test server; see engines/served.mjs. */
export const served = (how: string, query: Query = {}, origin = '') =>
  `${origin}/served/${how}?${new URLSearchParams(query)}`;

/** The path of a file that gives Pujin another name. */
export const fileWith = (name: string, query: Query = {}, how = 'file') =>
  served(how, {body: JSON.stringify(renamed(name)), ...query});

let count = 0;

/** A file that the server holds back until it is released. */
export function held(name: string, query: Query = {}) {
  const id = `${name} ${++count} ${Date.now()}`;
  const tell = (what: string) => fetch(served(what, {id}));
  return {
    src: fileWith(name, {...query, id}, 'held'),
    release: () => tell('release'),
    /** When it has been asked for. */
    arrived: () => tell('arrived'),
    /** When nobody waits for it any more. */
    left: () => tell('left'),
  };
}
