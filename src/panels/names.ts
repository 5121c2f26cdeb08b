import {showsMarks} from '../model/townMarks.ts';
import type {Reading} from './Panel.ts';

/** How the names of the towns stand: where posts or stops are shown they leave room for these. */
export const names = ({picture: {drawing}, language, state: {show}}: Reading) =>
  drawing.labels(language, showsMarks(show));
