import {MinhangIndustryMap} from './element/MinhangIndustryMap.ts';
import {version} from './version.ts';

/**
 * Registers `<minhang-industry-map>`, once a page: where another copy was first, its elements stay
 * as they are and this copy does nothing. Where that is another version, the console says so.
 */
const tag = 'minhang-industry-map';
const first: (CustomElementConstructor & {version?: string}) | undefined =
  customElements.get(tag);
if (!first) customElements.define(tag, MinhangIndustryMap);
else if (first.version !== version)
  console.info(
    `${tag}: version ${first.version ?? 'unknown'} was here first and stays; ${version} does nothing`,
  );

export * from './index.ts';

declare global {
  interface HTMLElementTagNameMap {
    'minhang-industry-map': MinhangIndustryMap;
  }
}
