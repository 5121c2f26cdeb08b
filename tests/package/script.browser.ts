import {expect} from 'chai';

/** A page with the script file in it, as a site would have it, and what happened there. */
interface Page extends Window {
  readonly violations: readonly string[];
  readonly failures: readonly string[];
  readonly hooked: readonly string[];
  /** What the page's console was told. */
  readonly lines: readonly string[];
  readonly namesBefore: ReadonlySet<string>;
  readonly symbolNamesBefore: ReadonlySet<string>;
  readonly Symbol: SymbolConstructor;
}

describe('the script file in a page', () => {
  it('draws under a strict content policy, with no violation', async () => {
    const page = await openPage('strict/map.html');
    expect(drawnTowns(page)).to.deep.equal([14]);
    // One violation on purpose, last: once it is reported, nothing else is on its way.
    page.document.body.setAttribute('style', 'color: red');
    await until(() => page.violations.length > 0);
    expect(page.violations).to.deep.equal(['style-src-attr inline']);
    expect(page.failures).to.deep.equal([]);
  });

  it('leaves no global behind, and may be there twice', async () => {
    const page = await openPage('plain/twice.html');
    expect(drawnTowns(page)).to.deep.equal([14, 14]);
    expect(page.failures).to.deep.equal([]);
    const names = Object.getOwnPropertyNames(page);
    expect(names.filter(name => !page.namesBefore.has(name))).to.deep.equal([
      'namesBefore',
      'symbolNamesBefore',
    ]);
    const symbolNames = Object.getOwnPropertyNames(page.Symbol);
    expect(symbolNames.filter(name => !page.symbolNamesBefore.has(name))).to.deep.equal([]);
  });

  it('hands its Lit to no hook that another script has set', async () => {
    const page = await openPage('plain/twice.html');
    expect(page.hooked).to.deep.equal([]);
  });

  it('leaves the elements to another version that was first, and names both in one line', async () => {
    const page = await openPage('plain/versions.html');
    expect(drawnTowns(page)).to.deep.equal([14, 14]);
    expect(page.failures).to.deep.equal([]);
    expect(page.lines).to.deep.equal([
      'minhang-industry-map: version 0.0.9 was here first and stays; 0.1.0 does nothing',
    ]);
  });

  for (const way of ['before', 'after', 'async', 'module', 'moved'])
    it(`draws wherever a content system put the script (${way})`, async () => {
      const page = await openPage(`plain/ways.html?${way}`);
      await until(() => drawnTowns(page)[0] === 14);
      expect(page.failures).to.deep.equal([]);
    });

  it('loads what draws still pictures when it is a module too', async () => {
    const page = await openPage('plain/ways.html?module');
    await until(() => drawnTowns(page)[0] === 14);
    expect((await maps(page)[0]!.toSVG()).match(/data-code=/g)!.length).to.equal(14);
  });

  it('loads what draws still pictures from beside itself', async () => {
    const page = await openPage('plain/twice.html');
    const svg = await maps(page)[0]!.toSVG();
    expect(svg.match(/data-code=/g)!.length).to.equal(14);
    expect(page.failures).to.deep.equal([]);
  });

  it('speaks Chinese in a page of another encoding', async () => {
    const page = await openPage('plain/gbk.html');
    expect(page.document.characterSet).to.equal('GBK');
    expect(maps(page)[0]!.shadowRoot!.textContent).to.include('莘庄');
  });

  it('asks for Chinese fonts, as the sources do', async () => {
    const page = await openPage('plain/gbk.html');
    const frame = maps(page)[0]!.shadowRoot!.querySelector('.frame')!;
    expect(getComputedStyle(frame).fontFamily).to.match(/^"?PingFang SC"?, /);
  });
});

async function openPage(path: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.src = `/tests/pages/${path}`;
  frame.width = '600';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  for (const map of maps(page)) await map.updateComplete;
  return page;
}

function maps(page: Page) {
  return [...page.document.querySelectorAll('minhang-industry-map')];
}

function drawnTowns(page: Page): number[] {
  return maps(page).map(map => map.shadowRoot!.querySelectorAll('[part~="town"]').length);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => requestAnimationFrame(resolve));
}
