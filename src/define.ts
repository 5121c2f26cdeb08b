import {MinhangIndustryMap} from './element/MinhangIndustryMap.ts';

/**
 * Registers `<minhang-industry-map>`, once a page: where another copy was first, its elements stay
 * as they are and this copy does nothing.
 */
if (!customElements.get('minhang-industry-map')) {
  customElements.define('minhang-industry-map', MinhangIndustryMap);
}

export * from './index.ts';

declare global {
  interface HTMLElementTagNameMap {
    'minhang-industry-map': MinhangIndustryMap;
  }
}
