import type {MinhangIndustryMap} from '../../src/define.ts';

/** The embed builder in a frame of the test page, and what its policy forbade. */
export interface BuilderPage {
  readonly window: Window;
  readonly document: Document;
  /** The map of the preview, where that is no frame. */
  readonly map: MinhangIndustryMap;
  readonly violations: readonly string[];
  /** The code with an id, as it stands now. */
  readonly code: (id: string) => string;
  /** The first element that a selector fits. */
  readonly one: (selector: string) => HTMLElement;
}

/** Opens the builder with a query and waits until it has measured and counted everything. */
export async function openBuilder(query: string): Promise<BuilderPage> {
  const frame = addFrame();
  frame.src = `/demo/builder.html${query}`;
  await until(() => frame.contentWindow?.location.pathname === '/demo/builder.html');
  const window = frame.contentWindow!;
  const {document} = window;
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', event => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  await until(
    () => find('#file-css') && find('#file-html')?.textContent.includes('integrity'),
  );
  const map = document.querySelector<MinhangIndustryMap>('.stage minhang-industry-map')!;
  // Where the preview is a frame there is none.
  await (map as MinhangIndustryMap | null)?.updateComplete;
  return {
    window,
    document,
    map,
    violations,
    code: id => document.getElementById(id)!.textContent,
    one: selector => find(selector)!,
  };
}

/** Puts code into an article of its own, beside the files, and waits for what it draws. */
export async function publish(code: string, width = 600): Promise<Window> {
  const frame = addFrame();
  frame.width = `${width}`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><base href="/dist/"><body style="margin:0">${code}`;
  await loaded;
  return frame.contentWindow!;
}

/** The map of an article, drawn. */
export async function mapIn(page: Window): Promise<MinhangIndustryMap> {
  // A page that is on its way still has another document.
  const find = () => page.document.querySelector('minhang-industry-map');
  await until(() => find()?.shadowRoot);
  const map = find()!;
  await map.updateComplete;
  return map;
}

/** What a map shows: its words, and the fill of each town. */
export function shown(map: MinhangIndustryMap): string {
  const root = map.shadowRoot!;
  const towns = [...root.querySelectorAll<SVGElement>('[part~="town"]')].map(
    town =>
      `${town.dataset['code']} ${town.getAttribute('class')} ${town.getAttribute('fill')}`,
  );
  const words = [...root.querySelectorAll('.frame > *')].map(
    ({textContent}) => textContent,
  );
  const slotted = [...map.querySelectorAll('[slot]')].map(({textContent}) => textContent);
  return [...towns, ...words, ...slotted].join('\n').replace(/\s+/g, ' ');
}

export async function until(isSo: () => unknown): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

/** In the corner of the page, so that a pointer finds what a frame holds. */
function addFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: absolute; inset: 0; border: 0';
  frame.width = '780';
  frame.height = '2500';
  document.body.append(frame);
  return frame;
}
