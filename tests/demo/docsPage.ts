import type {MinhangIndustryMap} from '../../src/define.ts';
import {until} from './builderPage.ts';

/** A page of the documentation in a frame of the test page, and what went wrong in it. */
export interface DocsPage {
  readonly window: Window;
  readonly document: Document;
  /** The live map; the page of recipes has none of its own. */
  readonly map: MinhangIndustryMap;
  /** Errors of scripts, files that did not come, and what the page's policy forbade. */
  readonly faults: readonly string[];
  /** The first element that a selector fits. */
  readonly one: (selector: string) => HTMLElement;
  /** The code of the block with a name, as it is copied. */
  readonly code: (name: string) => string;
}

/** The pages by their names. */
export const docsPages = [
  'index',
  'attributes',
  'theming',
  'events',
  'data',
  'recipes',
] as const;

/** Opens a page of the documentation and waits until it has filled itself. */
export async function openDocs(name: (typeof docsPages)[number]): Promise<DocsPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: absolute; inset: 0; border: 0';
  frame.width = '780';
  frame.height = '2500';
  const address = `/demo/docs/${name}.html`;
  frame.src = address;
  document.body.replaceChildren(frame);
  await until(() => frame.contentWindow?.location.pathname === address);
  const window = frame.contentWindow! as Window & typeof globalThis;
  const {document: page} = window;
  const faults: string[] = [];
  page.addEventListener('securitypolicyviolation', event => {
    faults.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  const listen = {capture: true};
  window.addEventListener('error', event => faults.push(saidBy(event)), listen);
  window.addEventListener('unhandledrejection', event => {
    faults.push(String(event.reason));
  });
  const say = window.console.error.bind(window.console);
  window.console.error = (...words: unknown[]) => {
    faults.push(words.join(' '));
    say(...words);
  };
  // Where nothing has come yet there is no element either.
  const root = () => page.documentElement as HTMLElement | null;
  await until(() => faults.length || root()?.dataset['ready'] !== undefined);
  return {
    window,
    document: page,
    map: page.querySelector<MinhangIndustryMap>('#map')!,
    faults,
    one: selector => {
      const found = page.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${address} has no ${selector}`);
      return found;
    },
    code: name => {
      const blocks = [...page.querySelectorAll('figure.code')];
      const block = blocks.find(
        block => block.querySelector('figcaption > span')!.textContent === name,
      );
      if (!block) throw new Error(`${address} has no code «${name}»`);
      return block.querySelector('code')!.textContent;
    },
  };
}

/** Focuses the map and waits until the keyboard is there: a frame may be late for it. */
export async function focusMap({map, document}: DocsPage): Promise<void> {
  map.focus();
  await until(() => map.shadowRoot!.activeElement && document.hasFocus());
}

/** Types a text in the place of what a field holds, as its reader would. */
export function fill(field: Element, text: string): void {
  const view = field.ownerDocument.defaultView!;
  (field as HTMLInputElement).value = text;
  field.dispatchEvent(new view.Event('input', {bubbles: true}));
}

function saidBy(event: Event): string {
  const {target} = event;
  return 'message' in event
    ? String(event.message)
    : `${(target as Element).outerHTML} did not load`;
}
