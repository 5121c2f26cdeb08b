/** Whether the browser itself sends `command` to what a button's `commandfor` names. */
export const hasInvokers = () => 'commandForElement' in HTMLButtonElement.prototype;

/** A button with a command of the page's own, which HTML has begin with two hyphens. */
const commanding = '[commandfor][command^="--"]';

/** The button that a click met, where its `commandfor` names the target. */
export function invokerOf(event: Event, target: Element): HTMLButtonElement | undefined {
  const button = event
    .composedPath()
    .find(
      (node): node is HTMLButtonElement =>
        node instanceof HTMLButtonElement && node.matches(commanding),
    );
  return button && commanded(button) === target ? button : undefined;
}

function commanded(button: HTMLButtonElement): Element | null {
  if (hasInvokers()) return button.commandForElement;
  const root = button.getRootNode() as Document | ShadowRoot;
  return root.getElementById(button.getAttribute('commandfor')!);
}
