import '../../src/define.ts';
import type {MinhangIndustryMap} from '../../src/define.ts';

/** Fills the page and gives its first map when that is drawn. */
export async function openPage(
  markup = '<minhang-industry-map lang="zh-CN"></minhang-industry-map>',
): Promise<MinhangIndustryMap> {
  document.body.innerHTML = markup;
  const map = document.querySelector('minhang-industry-map')!;
  await map.updateComplete;
  return map;
}

/** Everything in a map that a selector fits; the caller knows of which kind it is. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function all<E extends Element = HTMLElement>(
  map: MinhangIndustryMap,
  selector: string,
): readonly E[] {
  return [...map.shadowRoot!.querySelectorAll<E>(selector)];
}

/** The first thing in a map that a selector fits; an error where nothing does. */
export function one(map: MinhangIndustryMap, selector: string): HTMLElement {
  const [found] = all(map, selector);
  if (!found) throw new Error(`the map has no ${selector}`);
  return found;
}

/** The shape of a town. */
export const area = (map: MinhangIndustryMap, code: string) =>
  one(map, `path[part~="town"][data-code="${code}"]`);

/** What stands for a town under the keyboard and the screen reader, with its name on the map. */
export const option = (map: MinhangIndustryMap, code: string) =>
  one(map, `[role="option"][data-code="${code}"]`);

/** A town in the list. */
export const entry = (map: MinhangIndustryMap, code: string) =>
  one(map, `[part~="list"] button[data-code="${code}"]`);

/** A cluster in the legend. */
export const legendButton = (map: MinhangIndustryMap, cluster: string) =>
  one(map, `[part~="legend"] button[data-cluster="${cluster}"]`);

export const card = (map: MinhangIndustryMap): HTMLElement | undefined =>
  all(map, '[part~="card"]')[0];

/** The name on the open card, in the reader's language; undefined where none is open. */
export function nameOnCard(map: MinhangIndustryMap): string | undefined {
  const heading = card(map)?.querySelector('h3');
  const inOther = heading?.querySelector('[lang]')?.textContent ?? '';
  return heading ? wordsOf(heading).replace(inOther, '').trim() : undefined;
}

/**
 * What holds the focus inside a map, in words (`option 310112009`, `card`), for assertions: one
 * that fails with an element in its hands hangs the runner, which copies all that hangs on it.
 */
export function focusIn(map: MinhangIndustryMap): string {
  const holder = map.shadowRoot!.activeElement as HTMLElement | null;
  if (!holder) return 'elsewhere';
  const {code, cluster, action} = holder.dataset;
  const kind =
    holder.getAttribute('role') ?? holder.getAttribute('part') ?? holder.localName;
  return [kind, code ?? cluster ?? action].filter(Boolean).join(' ');
}

/** A node's text with its white space as a page shows it. */
export function wordsOf(node: Node): string {
  return node.textContent!.replace(/\s+/g, ' ').trim();
}

/** Lets the page go on until something is so. */
export async function until(isSo: () => unknown): Promise<void> {
  const end = Date.now() + 5000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${isSo}`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}

const names = ['town-select', 'cluster-highlight', 'map-load', 'map-error'] as const;
type MapEvent = HTMLElementEventMap[(typeof names)[number]];

/** Every event of the maps that reaches the document from now on. */
export function listen(): MapEvent[] {
  const heard: MapEvent[] = [];
  for (const name of names)
    document.addEventListener(name, event => heard.push(event as MapEvent));
  return heard;
}

/** Runs something and gives the lines that went to `console.warn` meanwhile. */
export async function warnings(run: () => Promise<unknown>): Promise<readonly string[]> {
  const {warn} = console;
  const lines: string[] = [];
  console.warn = (...parts: unknown[]) => lines.push(parts.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}
