/**
 * How long to wait, in ms, for a browser that does not say when it is idle (Safari) or for a page
 * that never is.
 */
const patience = 500;

/**
 * Fulfilled when a map is at most a screen away, when the page has nothing better to do, or when it
 * is printed. So a map far down an article does not hold up what the reader sees first, and yet it
 * is there for paper and for who searches the page.
 */
export function worthDrawing(map: Element): Promise<void> {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(
      entries => entries.some(({isIntersecting}) => isIntersecting) && draw(),
      {rootMargin: '100%'},
    );
    const draw = () => {
      observer.disconnect();
      removeEventListener('beforeprint', draw);
      resolve();
    };
    observer.observe(map);
    addEventListener('beforeprint', draw);
    if ('requestIdleCallback' in window) requestIdleCallback(draw, {timeout: patience});
    else setTimeout(draw, patience);
  });
}
