/**
 * Puts what was just drawn in the place of what a server had drawn. Both come from one template,
 * so an element's counterpart is the one with its number: what the reader opened before the script
 * came stays open, what they typed stays typed, and the focus stays where it was.
 */
export function takeOver(root: ShadowRoot, drawn: readonly Element[]): void {
  const fresh = root.querySelectorAll<HTMLElement>('figure:first-of-type *');
  for (const part of drawn) {
    part.querySelectorAll('*').forEach((old, i) => {
      const counterpart = fresh[i];
      if (counterpart?.localName !== old.localName) return;
      if ((old as HTMLDetailsElement).open) (counterpart as HTMLDetailsElement).open = true;
      if (old === root.activeElement) counterpart.focus({preventScroll: true});
      const {value} = old as HTMLInputElement;
      if (old.localName !== 'input' || !value) return;
      (counterpart as HTMLInputElement).value = value;
      counterpart.dispatchEvent(new Event('input', {bubbles: true}));
    });
    part.remove();
  }
}
