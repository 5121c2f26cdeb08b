import {borders} from './borders.ts';
import type {Layer} from './Layer.ts';
import {marks} from './marks.ts';
import {outline} from './outline.ts';
import {patterns} from './patterns.ts';
import {river} from './river.ts';
import {scaleBar} from './scaleBar.ts';
import {towns} from './towns.ts';

/** What is drawn in the map, from the bottom up. */
export const layers: readonly Layer[] = [
  towns,
  patterns,
  borders,
  outline,
  river,
  scaleBar,
  marks,
];
