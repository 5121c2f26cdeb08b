import 'axe-core';
import type Axe from 'axe-core';
import {config, expect} from 'chai';
import type {DistrictInput} from '../../src/index.ts';
import {media} from '../engines/reader.ts';
import {all, card, openPage} from './page.ts';

// A finding is told in full.
config.truncateThreshold = 0;

const {axe} = globalThis as unknown as {axe: typeof Axe};

async function violations(element: Element): Promise<string> {
  const {violations: found} = await axe.run(element);
  return found
    .flatMap(({id, nodes}) =>
      nodes.map(
        ({target, failureSummary}) => `${id} ${target.join(' ')} ${failureSummary}`,
      ),
    )
    .join('\n');
}

/** A page in a language and a theme, as an article is, with a map between its paragraphs. */
const article = (lang: string, theme: string, attributes: string) => `
  <main lang="${lang}">
    <style>:root {color-scheme: ${theme}; background: Canvas}</style>
    <p>The article begins.</p>
    <minhang-industry-map ${attributes}></minhang-industry-map>
    <p>The article goes on.</p>
  </main>`;

describe('axe finds nothing', () => {
  for (const lang of ['zh-CN', 'en']) {
    for (const theme of ['light', 'dark']) {
      for (const [state, attributes] of [
        ['the card closed', ''],
        ['the card open', 'selected="pujin"'],
        ['the list first and clusters asked for', 'view="list" highlight="biomed culture"'],
        ['the approval number', 'approval-number="as set by the newsroom"'],
      ]) {
        it(`in ${lang}, ${theme}, with ${state}`, async () => {
          const map = await openPage(article(lang, theme, attributes!));
          for (const details of all<HTMLDetailsElement>(map, 'details'))
            details.open = true;
          expect(getComputedStyle(map).colorScheme).to.equal(theme);
          expect(await violations(map)).to.equal('');
        });
      }
    }

    it(`in ${lang}, with the card of each town`, async () => {
      const map = await openPage(article(lang, 'light', ''));
      for (const {dataset} of all(map, '[role="option"]')) {
        map.selected = dataset['code'];
        await map.updateComplete;
        for (const details of all<HTMLDetailsElement>(map, 'details')) details.open = true;
        expect(await violations(card(map)!)).to.equal('');
      }
    });

    it(`in ${lang}, where little is known`, async () => {
      const map = await openPage(article(lang, 'light', ''));
      map.data = {
        title: '茶叶图',
        asOf: '2026',
        compiled: '编者整理',
        district: {code: '310112', name: '闵行区'},
        units: [{key: 'pujin', cluster: 'culture'}],
      };
      await map.updateComplete;
      expect(await violations(map)).to.equal('');
    });

    it(`in ${lang}, where the data is wrong`, async () => {
      const map = await openPage(article(lang, 'light', ''));
      map.data = {units: 'none'} as unknown as DistrictInput;
      await map.updateComplete;
      expect(await violations(map)).to.equal('');
    });
  }

  it('where the system is dark and the page follows', async () => {
    expect(await media({colorScheme: 'dark'})).to.equal(true);
    const map = await openPage(article('zh-CN', 'light dark', 'selected="pujin"'));
    expect(await violations(map)).to.equal('');
  });
});
