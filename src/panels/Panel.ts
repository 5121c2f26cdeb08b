import type {MapState} from '../model/MapState.ts';
import type {Picture} from '../picture.ts';
import type {Language, Messages} from '../text/messages.ts';

/** What a panel is made from: the picture, what is pointed out, and the words for it. */
export interface Reading {
  readonly picture: Picture;
  readonly state: MapState;
  readonly language: Language;
  readonly text: Messages;
}

/** One thing that stands around the map, as HTML. It says what was meant in `data-` attributes. */
export type Panel = (reading: Reading) => unknown;
