/**
 * Whether a key is the page's to answer. With Ctrl, ⌘ or Alt it belongs to the browser, and while
 * an input method composes it belongs to that.
 */
export function isPlainKey(event: KeyboardEvent): boolean {
  // Safari ends a composition before its last key, which only the old code still marks as its own.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const composing = event.isComposing || event.keyCode === 229;
  return !composing && !event.ctrlKey && !event.metaKey && !event.altKey;
}
