import type {Panel} from './Panel.ts';
import {placeNames} from './placeNames.ts';
import {postList} from './postList.ts';
import {postSigns} from './postSigns.ts';
import {scaleWords} from './scaleWords.ts';
import {stopList} from './stopList.ts';

/** What stands over the map when asked for; what hangs under a town's name comes with the name. */
export const extrasOnMap: readonly Panel[] = [placeNames, scaleWords, postSigns];

/** What stands under the map when asked for. */
export const extrasUnderMap: readonly Panel[] = [postList, stopList];
