import type {Codes} from '../Way.ts';
import {file} from './file.ts';
import {frame} from './frame.ts';
import {npm} from './npm.ts';
import {server} from './server.ts';
import {still} from './still.ts';
import {wechat} from './wechat.ts';

/** The ways to embed the map, the best first. */
export const ways = {
  file,
  frame,
  npm,
  server,
  svg: still('svg'),
  png: still('png'),
  wechat,
} satisfies Readonly<Record<string, Codes>>;

export type WayKey = keyof typeof ways;
