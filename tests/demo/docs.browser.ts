import {expect} from 'chai';
import {press} from '../engines/reader.ts';
import {mapIn, publish, until} from './builderPage.ts';
import {docsPages, openDocs} from './docsPage.ts';

afterEach(() => document.body.replaceChildren());

describe('the documentation', () => {
  for (const name of docsPages)
    it(`fills its page ${name}, and nothing is wrong`, async () => {
      const {document, faults} = await openDocs(name);
      expect(faults).to.deep.equal([]);
      expect(document.title).to.include('minhang-industry-map');
      const [current, ...others] = document.querySelectorAll('[aria-current]');
      expect(current!.getAttribute('href')).to.equal(`${name}.html`);
      expect(others.length).to.equal(0);
      for (const block of document.querySelectorAll('.code code, #events, #methods'))
        expect(block.textContent).not.to.equal('');
    });

  for (const name of docsPages.filter(name => name !== 'recipes'))
    it(`has a live map on ${name}, whose language and theme one can choose`, async () => {
      const {map, one} = await openDocs(name);
      one('.switches [value="zh-CN"]').focus();
      await press(' ');
      await until(() => map.lang === 'zh-CN');
      await map.updateComplete;
      expect(map.shadowRoot!.querySelector('.frame')!.getAttribute('lang')).to.equal(
        'zh-CN',
      );
      one('.switches [value="dark"]').focus();
      await press(' ');
      await until(() => map.theme === 'dark' && one('.stage').matches('.dark'));
      map.theme = 'light';
      await until(() => one('.switches [value="light"]').matches(':checked'));
    });

  it('begins with two lines that give the map in any page', async () => {
    const {code} = await openDocs('index');
    const map = await mapIn(await publish(code('In a page')));
    expect(map.shadowRoot!.querySelectorAll('[part~="town"]').length).to.equal(14);
  });

  it('copies what is read, to the letter, or selects it where it can’t', async () => {
    const {window, one, code} = await openDocs('index');
    const copied: string[] = [];
    const clipboard = {writeText: (text: string) => void copied.push(text)};
    Object.defineProperty(window.navigator, 'clipboard', {
      value: clipboard,
      configurable: true,
    });
    one('.code button').click();
    await until(() => one('.code [role=status]').textContent === 'Copied');
    expect(copied).to.deep.equal([code('In a page')]);
    Object.defineProperty(window.navigator, 'clipboard', {value: undefined});
    one('.code button').click();
    await until(() => window.getSelection()!.toString().includes('<minhang-industry-map>'));
  });
});
