import {scrollOf, type Zoomable} from './Zoomable.ts';

/** How far a press may move and still be a click, in px. */
const threshold = 4;

/**
 * Lets the mouse drag what the window of an enlarged map shows; a finger too where the browser does
 * not scroll the window by itself. A drag is no click on the town it began at.
 */
export function dragToPan(map: Zoomable): void {
  const {pane} = map;
  let dragged = false;
  const end = () => (pane.onpointermove = null);

  pane.addEventListener('pointerdown', down => {
    dragged = false;
    end();
    if (map.zoom === 1 || down.button || !down.isPrimary || scrollsFor(down, pane)) return;
    const [left, top] = scrollOf(pane);
    pane.onpointermove = ({pointerId, clientX, clientY, buttons}) => {
      if (!buttons) return end();
      const x = clientX - down.clientX;
      const y = clientY - down.clientY;
      if (!dragged && Math.hypot(x, y) < threshold) return;
      // Not before: a press that is captured clicks the window and not the town.
      pane.setPointerCapture(pointerId);
      dragged = true;
      pane.scrollTo(left - x, top - y);
    };
  });
  pane.addEventListener('pointerup', end);
  pane.addEventListener('pointercancel', end);
  pane.addEventListener(
    'click',
    event => {
      if (dragged) event.stopPropagation();
      dragged = false;
    },
    true,
  );
}

/** Whether the browser scrolls the window for this pointer; see `styles/zoom.ts`. */
function scrollsFor({pointerType}: PointerEvent, pane: HTMLElement): boolean {
  return pointerType === 'touch' && getComputedStyle(pane).touchAction !== 'none';
}
