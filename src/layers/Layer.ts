import type {MapState} from '../model/MapState.ts';
import type {Picture} from '../picture.ts';

/** Draws one kind of thing, as SVG in the drawing's units. */
export type Layer = (picture: Picture, state: MapState) => unknown;
