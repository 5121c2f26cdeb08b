import {expect} from 'chai';
import {pujin} from '../fixtures/codes.ts';
import {
  all,
  area,
  card,
  nameOnCard,
  one,
  openPage,
  option,
  warnings,
  wordsOf,
} from './page.ts';

describe('selected', () => {
  for (const value of [pujin, 'pujin']) {
    it(`takes ${value} and opens the card`, async () => {
      const map = await openPage(
        `<minhang-industry-map lang="zh-CN" selected="${value}"></minhang-industry-map>`,
      );
      expect(nameOnCard(map)).to.equal('浦锦街道');
      expect(option(map, pujin).getAttribute('aria-selected')).to.equal('true');
      map.removeAttribute('selected');
      await map.updateComplete;
      expect(card(map)).to.equal(undefined);
    });

    it(`takes ${value} as a property and reflects it`, async () => {
      const map = await openPage();
      map.selected = value;
      await map.updateComplete;
      expect(map.getAttribute('selected')).to.equal(value);
      expect(nameOnCard(map)).to.equal('浦锦街道');
    });
  }

  it('does not take the focus when the page sets it', async () => {
    const map = await openPage(
      '<input><minhang-industry-map lang="zh-CN"></minhang-industry-map>',
    );
    document.querySelector('input')!.focus();
    map.selected = 'pujin';
    await map.updateComplete;
    expect(document.activeElement?.localName).to.equal('input');
  });

  it('draws the chosen town again, on top', async () => {
    const map = await openPage();
    map.selected = 'pujin';
    await map.updateComplete;
    const paths = all(map, '.sheet path');
    const mark = one(map, 'path.selected');
    expect(mark.getAttribute('d')).to.equal(area(map, pujin).getAttribute('d'));
    expect(paths.indexOf(mark)).to.equal(paths.length - 1);
  });

  it('is warned of once when it names nothing, with what it may name', async () => {
    const map = await openPage();
    const lines = await warnings(async () => {
      map.selected = 'atlantis';
      await map.updateComplete;
      map.theme = 'dark';
      await map.updateComplete;
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('selected').and.include('atlantis');
    expect(lines[0]).to.include('pujin').and.include('xinzhuang-industrial-park');
    expect(card(map)).to.equal(undefined);
  });

  it('is warned of once when the page was written so', async () => {
    const lines = await warnings(() =>
      openPage(
        '<minhang-industry-map lang="zh-CN" selected="atlantis" highlight="gold"></minhang-industry-map>',
      ),
    );
    expect(lines).to.have.length(2);
  });

  it('is no choice when it is empty, and no reason to warn', async () => {
    const lines = await warnings(async () => {
      const map = await openPage(
        '<minhang-industry-map lang="zh-CN" selected highlight></minhang-industry-map>',
      );
      expect(card(map)).to.equal(undefined);
      expect(all(map, '.faded')).to.have.length(0);
    });
    expect(lines).to.deep.equal([]);
  });
});

describe('highlight', () => {
  const fadedTowns = (map: Parameters<typeof all>[0]) => all(map, 'path.town.faded').length;

  it('fades the other clusters', async () => {
    const map = await openPage(
      '<minhang-industry-map lang="zh-CN" highlight="biomed techsvc"></minhang-industry-map>',
    );
    // One town each.
    expect(fadedTowns(map)).to.equal(12);
    const [bright, faded] = ['path.town:not(.faded)', 'path.town.faded'].map(selector =>
      Number(getComputedStyle(one(map, selector)).fillOpacity),
    );
    expect(bright).to.be.above(faded!);
    map.removeAttribute('highlight');
    await map.updateComplete;
    expect(fadedTowns(map)).to.equal(0);
  });

  it('is warned of once when it names nothing, and the others hold', async () => {
    const map = await openPage();
    const lines = await warnings(async () => {
      map.highlight = 'gold biomed silver';
      await map.updateComplete;
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('highlight').and.include('gold silver');
    expect(lines[0]).to.include('biomed, digital');
    expect(fadedTowns(map)).to.equal(13);
  });

  it('fades nothing when it names only what is not there', async () => {
    const map = await openPage();
    await warnings(async () => {
      map.highlight = 'gold';
      await map.updateComplete;
    });
    expect(fadedTowns(map)).to.equal(0);
  });
});

describe('view', () => {
  const order = (map: Parameters<typeof all>[0]) =>
    all(map, '[part]')
      .map(element => element.getAttribute('part')!)
      .filter(part => ['legend', 'map', 'list'].includes(part));

  it('puts the map first, with the list folded behind it', async () => {
    const map = await openPage();
    expect(order(map)).to.deep.equal(['legend', 'map', 'list']);
    expect(one(map, 'details[part~="list"]')).to.have.property('open', false);
  });

  it('puts the list first, and open, when it says list', async () => {
    const map = await openPage(
      '<minhang-industry-map lang="zh-CN" view="list"></minhang-industry-map>',
    );
    expect(order(map)).to.deep.equal(['list', 'legend', 'map']);
    const list = one(map, 'details[part~="list"]');
    expect(list).to.have.property('open', true);
    const [listTop, mapTop] = [list, one(map, '[part~="map"]')].map(
      element => element.getBoundingClientRect().top,
    );
    expect(listTop).to.be.below(mapTop!);
    map.view = 'map';
    await map.updateComplete;
    expect(order(map)).to.deep.equal(['legend', 'map', 'list']);
  });

  for (const width of [288, 640, 1168]) {
    it(`puts the list first to the eye too, ${width} px wide`, async () => {
      const map = await openPage(
        `<div style="inline-size:${width}px"><minhang-industry-map lang="zh-CN" view="list"></minhang-industry-map></div>`,
      );
      const bottom = one(map, '[part~="list"]').getBoundingClientRect().bottom;
      for (const part of ['map', 'legend'])
        expect(one(map, `[part~="${part}"]`).getBoundingClientRect().top).to.be.at.least(
          bottom,
        );
    });
  }
});

describe('the slots', () => {
  it('take the place of heading and caption, and add lines above the source', async () => {
    const map = await openPage(
      `<minhang-industry-map lang="zh-CN">
        <h2 slot="heading">Our heading</h2>
        <p slot="caption">Our caption</p>
        <p slot="footer">Our footer</p>
        <p id="fallback">No script here</p>
      </minhang-industry-map>`,
    );
    const [heading, caption, footer, fallback] = [...map.children].map(child =>
      child.getBoundingClientRect(),
    );
    const drawn = one(map, '[part~="map"]').getBoundingClientRect();
    const source = one(map, '[part~="source"]').getBoundingClientRect();
    expect(heading!.height).to.be.above(0);
    expect(heading!.bottom).to.be.at.most(drawn.top);
    expect(caption!.top).to.be.at.least(drawn.bottom);
    expect(footer!.top).to.be.at.least(caption!.bottom);
    expect(footer!.bottom).to.be.at.most(source.top);
    expect(fallback!.height).to.equal(0);
  });

  it('have words of the data where the page fills none', async () => {
    const map = await openPage();
    expect(wordsOf(one(map, 'slot[name="heading"]'))).to.equal(
      '闵行区重点产业区镇协同产业地图',
    );
    expect(wordsOf(one(map, 'slot[name="caption"]'))).to.include('闵行区14个');
  });
});

describe('hidden', () => {
  it('hides the element', async () => {
    const map = await openPage();
    expect(map.getBoundingClientRect().height).to.be.above(0);
    map.hidden = true;
    expect(map.getBoundingClientRect().height).to.equal(0);
  });
});
