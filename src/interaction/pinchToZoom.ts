import {scrollAfterZoom, zoomBy} from '../geo/zoom.ts';
import {pointIn, scrollOf, type Zoomable} from './Zoomable.ts';

/**
 * Zooms with two fingers: what lay between them stays there. Touch events, since the browser ends
 * pointer events as soon as it takes two fingers for scrolling.
 */
export function pinchToZoom(event: TouchEvent, map: Zoomable): void {
  if (event.touches.length !== 2) return;
  event.preventDefault();
  const {pane, zoom} = map;
  const scroll = scrollOf(pane);
  const start = fingers(event);
  const from = pointIn(pane, start.x, start.y);

  const move = (event: TouchEvent) => {
    const now = fingers(event);
    const next = zoomBy(zoom, now.spread / start.spread);
    const to = pointIn(pane, now.x, now.y);
    map.show(next, scrollAfterZoom(scroll, next / zoom, from, to));
  };
  const end = () => {
    pane.removeEventListener('touchmove', move);
    pane.removeEventListener('touchend', end);
    pane.removeEventListener('touchcancel', end);
  };
  pane.addEventListener('touchmove', move);
  pane.addEventListener('touchend', end);
  pane.addEventListener('touchcancel', end);
}

/** The middle of the first two fingers, in the viewport, and how far they are apart. */
function fingers({touches}: TouchEvent) {
  const [a, b] = [touches[0]!, touches[1]!];
  return {
    x: (a.clientX + b.clientX) / 2,
    y: (a.clientY + b.clientY) / 2,
    spread: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
  };
}
