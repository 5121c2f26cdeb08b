import type {Point} from '../geo/labels.ts';

/** What a gesture needs of the map: its window, how large it is drawn, and a way to change that. */
export interface Zoomable {
  /** The window through which an enlarged map is seen. */
  readonly pane: HTMLElement;
  readonly zoom: number;
  /** Draws the map so large and scrolls its window there. */
  show(zoom: number, scroll: Point): void;
}

/** How far a map's window is scrolled, in px. */
export const scrollOf = ({scrollLeft, scrollTop}: HTMLElement): Point => [
  scrollLeft,
  scrollTop,
];

/** The middle of a map's window. */
export const middleOf = ({clientWidth, clientHeight}: HTMLElement): Point => [
  clientWidth / 2,
  clientHeight / 2,
];

/** Where a point of the viewport lies in a map's window. */
export function pointIn(pane: HTMLElement, clientX: number, clientY: number): Point {
  const {left, top} = pane.getBoundingClientRect();
  return [clientX - left, clientY - top];
}
