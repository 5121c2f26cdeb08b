/** A page for frames, and what happened there. */
export interface Host extends Window {
  readonly violations: readonly string[];
  readonly failures: readonly string[];
}

/** Opens one of the test pages in the corner of the page, with room for frames. */
export async function openHost(path: string): Promise<Host> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: absolute; inset: 0; border: 0';
  frame.width = '780';
  frame.height = '1500';
  frame.src = `/tests/pages/${path}`;
  document.body.replaceChildren(frame);
  await loaded(frame);
  return frame.contentWindow as Host;
}

/** Sets a frame into a page as an editor does: with a fixed height, and no border. */
export function addFrame(
  host: Window,
  address: string,
  {width = 375, sandbox}: {readonly width?: number; readonly sandbox?: string} = {},
): HTMLIFrameElement {
  const frame = host.document.createElement('iframe');
  frame.setAttribute('frameborder', '0');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.width = `${width}`;
  frame.height = '400';
  frame.src = address;
  host.document.body.append(frame);
  return frame;
}

export function loaded(frame: HTMLIFrameElement): Promise<unknown> {
  return new Promise(resolve => frame.addEventListener('load', resolve, {once: true}));
}

/** The next message that a page gets from a frame, after the page's own scripts have read it. */
export function messageFrom(host: Window, frame: HTMLIFrameElement): Promise<MessageEvent> {
  return new Promise(resolve => {
    const hear = (event: MessageEvent) => {
      if (event.source !== frame.contentWindow) return;
      host.removeEventListener('message', hear);
      resolve(event);
    };
    host.addEventListener('message', hear);
  });
}

export async function until(isSo: () => unknown): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}
