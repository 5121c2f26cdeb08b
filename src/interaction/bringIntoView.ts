/** Scrolls as little as shows an element whole; smoothly, unless the reader wants no motion. */
export function bringIntoView(element: Element | null): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({block: 'nearest', behavior: still ? 'auto' : 'smooth'});
}
