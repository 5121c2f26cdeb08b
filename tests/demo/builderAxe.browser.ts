import 'axe-core';
import type Axe from 'axe-core';
import {config, expect} from 'chai';
import {media, viewport} from '../engines/reader.ts';
import {until} from './builderPage.ts';

// A finding is told in full.
config.truncateThreshold = 0;

const {axe} = globalThis as unknown as {axe: typeof Axe};
const bare = location.pathname + location.search;
after(() => history.replaceState(null, '', bare));

// Not in a frame: axe reads its own document only.
describe('axe finds nothing in the embed builder', () => {
  for (const lang of ['zh-CN', 'en'])
    it(`in ${lang}, light and dark, narrow and wide`, async () => {
      const query = `page=${lang}&lang=${lang}&selected=pujin&folder=data:x`;
      history.replaceState(null, '', `${bare}${location.search ? '&' : '?'}${query}`);
      document.head.innerHTML = '<link rel="stylesheet" href="/demo/builder.css">';
      document.body.innerHTML =
        '<main></main><div class="studio" aria-hidden="true"></div>';
      await import(`/dist/demo/builder.js?${lang}`);
      await until(() => document.querySelector('#file-css'));
      expect(document.title).not.to.equal('');
      expect(document.documentElement.lang).to.equal(lang);
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [320, 768, 1200]) {
          await media({colorScheme});
          await viewport(width, 800);
          const {violations} = await axe.run();
          const found = violations.flatMap(({id, nodes}) =>
            nodes.map(
              ({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary}`,
            ),
          );
          expect(found.join('\n')).to.equal('');
          const {scrollWidth, clientWidth} = document.documentElement;
          expect(scrollWidth).to.equal(clientWidth);
        }
    });
});
