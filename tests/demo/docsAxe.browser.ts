import 'axe-core';
import type Axe from 'axe-core';
import {config, expect} from 'chai';
import {media, viewport} from '../engines/reader.ts';
import {until} from './builderPage.ts';
import {docsPages} from './docsPage.ts';

// A finding is told in full.
config.truncateThreshold = 0;

const {axe} = globalThis as unknown as {axe: typeof Axe};
const root = document.documentElement;

// Not in a frame: axe reads its own document only.
describe('axe finds nothing in the documentation', () => {
  for (const name of docsPages)
    it(`on the page ${name}, light and dark, narrow and wide`, async () => {
      const source = await (await fetch(`/demo/docs/${name}.html`)).text();
      const page = new DOMParser().parseFromString(source, 'text/html');
      const {outerHTML: title} = page.querySelector('title')!;
      document.head.innerHTML = `${title}<base href="/demo/docs/${name}.html">
        <link rel="stylesheet" href="docs.css">`;
      const [sheet] = document.head.getElementsByTagName('link');
      await new Promise(resolve => sheet!.addEventListener('load', resolve));
      document.body.replaceChildren(...page.body.children);
      root.lang = page.documentElement.lang;
      delete root.dataset['ready'];
      await import(`/demo/docs/${name}.js?axe`);
      await until(() => 'ready' in root.dataset);
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 768, 1200]) {
          await media({colorScheme});
          await viewport(width, 800);
          const {violations} = await axe.run(document, {iframes: false});
          const found = violations.flatMap(({id, nodes}) =>
            nodes.map(
              ({target, failureSummary}) =>
                `${id} ${width} ${colorScheme} ${target.join(' ')} ${failureSummary}`,
            ),
          );
          expect(found.join('\n')).to.equal('');
          expect(root.scrollWidth).to.equal(root.clientWidth);
        }
    });
});
