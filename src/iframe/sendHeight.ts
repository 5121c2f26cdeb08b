import {heightMessages, isQuestion} from './heights.ts';

/**
 * Tells the page around how high the content is, at once, whenever that changes and whenever it is
 * asked. The content must not stretch with the frame, or it would never shrink.
 */
export function sendHeight(content: HTMLElement, childId: string | undefined): void {
  const send = () => {
    const height = heightUnscrolled(content);
    // A frame that is not displayed has no height to tell.
    if (!height) return;
    // To whoever holds the frame: it is no secret how high a map is.
    for (const message of heightMessages(height, childId))
      window.parent.postMessage(message, '*');
  };
  new ResizeObserver(send).observe(content);
  addEventListener('resize', () => heightUnscrolled(content));
  addEventListener('message', ({source, data}) => {
    if (source === window.parent && isQuestion(data)) send();
  });
}

/**
 * The height that needs no scrollbar, in whole pixels. Beside a bar the map is narrower, and lower or
 * higher: in a frame of just that height the bar would stay for good, so there is none where all fits.
 */
function heightUnscrolled(content: HTMLElement): number {
  const {style} = document.documentElement;
  style.overflow = 'hidden';
  const height = Math.ceil(content.getBoundingClientRect().height);
  if (height > innerHeight) style.overflow = '';
  return height;
}
