import type {MinhangIndustryMap} from '../../src/define.ts';
import {until} from './frames.ts';

/** The page for frames, opened where a test can look into it, and what its policy forbade. */
export interface EmbedPage {
  readonly document: Document;
  readonly map: MinhangIndustryMap;
  readonly violations: readonly string[];
}

/** Opens `embed.html` of this very origin with a query, in a frame of a width. */
export async function openEmbed(query: string, width = 375): Promise<EmbedPage> {
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  frame.width = `${width}`;
  frame.height = '2000';
  frame.src = `/dist/embed.html${query}`;
  document.body.replaceChildren(frame);
  const violations: string[] = [];
  await until(() => frame.contentWindow?.location.pathname === '/dist/embed.html');
  frame.contentDocument!.addEventListener('securitypolicyviolation', event => {
    violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  await until(() => mapIn(frame)?.shadowRoot);
  const map = mapIn(frame)!;
  await map.updateComplete;
  return {document: frame.contentDocument!, map, violations};
}

const mapIn = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.querySelector('minhang-industry-map');

/** What the page shows, as markup without what only a renderer reads. */
export function shown({document, map}: EmbedPage): string {
  const {title, documentElement: root} = document;
  const markup = map.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '');
  const attributes = [...root.attributes, ...map.attributes].map(
    ({name, value}) => `${name}=${value}`,
  );
  return [title, ...attributes, map.innerHTML, markup].join('\n');
}
