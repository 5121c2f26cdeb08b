/**
 * Puts a text on the clipboard and tells whether that worked. Pages without https have no
 * `navigator.clipboard`, and frames may be forbidden to use it: the older command serves there.
 *
 * @param root where a field may stand for a moment: within an open dialog only that is in reach.
 */
export async function copyText(text: string, root: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, root);
  }
}

function copyFromField(text: string, root: Node): boolean {
  const {activeElement} = root as ShadowRoot;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  // A phone shows no keyboard for it.
  field.readOnly = true;
  field.value = text;
  root.appendChild(field);
  field.focus({preventScroll: true});
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies there
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    (activeElement as HTMLElement | null)?.focus({preventScroll: true});
  }
}
