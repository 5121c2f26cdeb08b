import {expect} from 'chai';
import '../../src/define.ts';
import type {MinhangIndustryMap} from '../../src/element/MinhangIndustryMap.ts';
import {minhang} from '../../src/minhang/district.ts';
import {press, viewport} from '../engines/reader.ts';

let map: MinhangIndustryMap;
let warnings: string[];
const {warn} = console;

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  console.warn = warn;
  map.remove();
});

async function open(attributes: Record<string, string>, data?: MinhangIndustryMap['data']) {
  map = document.createElement('minhang-industry-map');
  for (const [name, value] of Object.entries({lang: 'zh-CN', ...attributes}))
    map.setAttribute(name, value);
  map.data = data;
  document.body.append(map);
  await map.updateComplete;
}

function all(selector: string): HTMLElement[] {
  return [...map.renderRoot.querySelectorAll<HTMLElement>(selector)];
}

const texts = (selector: string) => all(selector).map(said);

/** What stands there, as it is read: without the line breaks of the template. */
const said = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

const box = (element: Element) => element.getBoundingClientRect();

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The marks of a kind that this width of the map shows. */
const marks = (kind: string) => all(`.map .${kind}`).filter(isShown);

const onMap = (kind: string) => marks(kind).map(said);

function overlap(a: Element, b: Element): boolean {
  const [p, q] = [box(a), box(b)];
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
}

describe('show', () => {
  it('draws and says nothing of the extras when nothing is asked for', async () => {
    await open({});
    expect(all('.sign, .place, .scale-bar, .scale-words, .extra')).to.have.length(0);
  });

  it('follows a change, both ways', async () => {
    await open({show: 'scale'});
    map.show = 'river';
    await map.updateComplete;
    expect(all('.scale-bar')).to.have.length(0);
    expect(texts('.place')).to.deep.equal(['黄浦江']);
    map.removeAttribute('show');
    await map.updateComplete;
    expect(all('.place')).to.have.length(0);
  });

  it('warns once of words it does not know, names the valid ones, and shows the others', async () => {
    await open({show: 'posts neighbors  rivers'});
    expect(warnings).to.deep.equal([
      'minhang-industry-map: show="neighbors rivers" names nothing here; ' +
        'valid: posts, stops, river, neighbours, scale',
    ]);
    expect([marks('sign').length, all('.extra li .sign').length]).to.deep.equal([8, 8]);
  });
});

describe('show="posts"', () => {
  it('leaves the marks without the halo of the names they stand by', async () => {
    for (const set of [{}, {patterns: ''}]) {
      await open({show: 'posts stops', ...set});
      const texts = all('.sign text');
      expect(texts.length).to.be.greaterThan(8);
      for (const text of texts) expect(getComputedStyle(text).textShadow).to.equal('none');
      map.remove();
    }
  });

  it('marks the two posts that have a place there, and six with their towns’ names', async () => {
    await open({show: 'posts'});
    expect(onMap('post')).to.deep.equal(['2', '7']);
    const hanging = all('.label').filter(label => label.querySelector('.town-post'));
    expect(
      hanging.map(label => [label.dataset['code'], said(label.querySelector('.signs')!)]),
    ).to.deep.equal([
      ['310112001', '3'],
      ['310112008', '1'],
      ['310112009', '6'],
      ['310112102', '8'],
      ['310112114', '5'],
      ['310112501', '4'],
    ]);
  });

  it('says how many are known, and how sure each place is', async () => {
    await open({show: 'posts'});
    expect(texts('.extra > p')[0]).to.equal(
      '已公布14个\uff0c公开报道具名8个\uff0c另6个未见具名。',
    );
    const entries = texts('.extra li');
    expect(entries).to.have.length(8);
    expect(entries[1]).to.equal(
      '2 虹桥基金小镇 高水平开放。虹桥镇\uff08由编者推断\uff09\uff0c位置为约略',
    );
    expect(entries[7]).to.equal(
      '8 七宝生态商务区 产城融合。七宝镇\uff08见于报道\uff09\uff0c仅知所在街镇',
    );
  });

  it('says the same in English', async () => {
    await open({show: 'posts', lang: 'en'});
    expect(texts('.extra > p')[0]).to.equal(
      '14 announced; 8 are named in public reports, the other 6 are not.',
    );
    expect(texts('.extra li')[6]).to.equal(
      '7 TODTOWN Industry and city together. Xinzhuang Town (supported by sources), position approximate',
    );
    expect(texts('.extra li')[0]).to.match(/known only by town$/);
  });

  it('hides the marks from screen readers, which have the list', async () => {
    await open({show: 'posts stops'});
    for (const sign of all('.sign'))
      expect(sign.getAttribute('aria-hidden')).to.equal('true');
    expect(said(map.renderRoot.querySelector('#posts')!)).to.equal('媒体观察哨');
    expect(all('.extra')[0]!.getAttribute('aria-labelledby')).to.equal('posts');
  });

  it('keeps several marks of one town beside each other', async () => {
    const post = {name: '某哨', unit: '310112101'};
    await open({show: 'posts'}, {posts: {announced: 3, items: [post, post, post]}});
    const [a, b, c] = marks('town-post') as [HTMLElement, HTMLElement, HTMLElement];
    expect([overlap(a, b), overlap(b, c), overlap(a, c)]).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(texts('.extra > p')[0]).to.equal('已公布3个\uff0c均见于公开报道。');
  });
});

describe('show="stops"', () => {
  it('marks a stop on its town and lists it with its report', async () => {
    await open({show: 'stops'});
    const label = all('.label').find(each => each.querySelector('.stop'))!;
    expect(label.dataset['code']).to.equal('310112501');
    expect(texts('.extra h4, .extra b')).to.deep.equal([
      '解码街镇',
      '首站\uff1a莘庄工业区',
    ]);
    const link = map.renderRoot.querySelector<HTMLAnchorElement>('.extra a')!;
    expect(link.href).to.equal('https://j.021east.com/m/1744898863047179');
    expect(said(link)).to.contain('东方网');
  });

  it('lists a stop outside the map without drawing it, and links nothing but web addresses', async () => {
    const source = {publisher: '某报', date: '2026'};
    await open(
      {show: 'stops'},
      {
        stops: [
          {...minhang.stops![0]!, order: 1},
          {order: 12, date: '2026-03', unit: '310115101', title: '川沙', source},
          {
            order: 13,
            date: '2026-04',
            unit: '310112101',
            title: '莘庄',
            source: {...source, url: 'javascript:alert(1)'},
          },
        ],
      },
    );
    expect(onMap('stop').sort()).to.deep.equal(['1', '13']);
    const entries = texts('.extra li');
    expect(entries[1]).to.contain('12 川沙 不在本图范围\uff0c2026年3月');
    expect(all('.extra a')).to.have.length(1);
    expect(all('.extra li').map(li => (li as HTMLLIElement).value)).to.deep.equal([
      1, 12, 13,
    ]);
  });

  it('lets Tab reach the report', async () => {
    await open({show: 'stops'});
    const link = map.renderRoot.querySelector<HTMLElement>('.extra a')!;
    map.focus();
    for (let i = 0; i < 9 && map.shadowRoot!.activeElement !== link; i++)
      await press('Tab');
    expect(map.shadowRoot!.activeElement === link).to.equal(true);
  });
});

describe('show="neighbours river scale"', () => {
  it('names the seven districts around, as a list', async () => {
    await open({show: 'neighbours'});
    expect(texts('.map ul[aria-label="相邻各区"] li')).to.deep.equal([
      '嘉定区',
      '长宁区',
      '徐汇区',
      '浦东新区',
      '奉贤区',
      '松江区',
      '青浦区',
    ]);
  });

  it('keeps the bar right when the map’s width changes', async () => {
    await open({show: 'scale'});
    expect(said(map.renderRoot.querySelector('.scale-words')!)).to.equal('北 5公里');
    const shareOfMap = () => {
      const bar = map.renderRoot.querySelector<SVGPathElement>('.scale-bar')!;
      const {width} = box(map.renderRoot.querySelector('.map')!);
      return (bar.getCTM()!.a * bar.getBBox().width) / width;
    };
    for (const width of [320, 768, 1200]) {
      map.style.width = `${width}px`;
      expect(shareOfMap()).to.be.closeTo(0.1539, 0.0005);
    }
  });

  for (const lang of ['zh-CN', 'en'])
    for (const width of [320, 375, 768, 1200])
      it(`writes no name over another at ${width} px (${lang})`, async () => {
        await viewport(width, 800);
        await open({show: 'posts stops river neighbours scale', lang});
        const names = all('.name > span').filter(span => box(span).width > 0);
        // The river's name is turned, its box is not: tests/geo/placeNames.test.ts has it.
        const places = all('.place:not(.river-name), .scale-words');
        expect(names.length).to.be.greaterThan(12);
        for (const place of places)
          for (const other of [...names, ...places, ...all('.map .sign')])
            expect(
              place !== other &&
                overlap(place, other) &&
                `${said(place)} meets ${said(other)}`,
            ).to.equal(false);
      });

  for (const lang of ['zh-CN', 'en'])
    for (const width of [320, 375, 768])
      it(`covers neither a town’s name nor a mark with a mark at ${width} px (${lang})`, async () => {
        await viewport(width, 800);
        await open({show: 'posts stops', lang});
        const names = all('.name > span').filter(isShown);
        const signs = marks('sign');
        expect([names.length >= 14, signs.length]).to.deep.equal([true, 9]);
        for (const sign of signs)
          for (const other of [...names, ...signs]) {
            const [a, b] = [box(sign), box(other)];
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            // A fallback font draws Latin wider than system fonts do, for which there is room.
            expect(
              sign !== other &&
                Math.min(across, down) > 3 &&
                `${said(sign)} covers ${said(other)} by ${across} × ${down} px`,
            ).to.equal(false);
          }
      });

  it('says once what the two marks of a post mean, and to the ear with each post', async () => {
    await open({show: 'posts', lang: 'en'});
    const [, legend] = all('.extra > p');
    expect(said(legend!)).to.equal('position approximate. known only by town.');
    expect(legend!.getAttribute('aria-hidden')).to.equal('true');
    expect(legend!.querySelectorAll('.sign').length).to.equal(2);
    for (const entry of all('.extra li')) {
      const spoken = entry.querySelector('.visually-hidden')!.textContent;
      const hollow = entry.querySelector('.town-post');
      expect(spoken).to.equal(hollow ? ', known only by town' : ', position approximate');
    }
  });

  it('says that the list has the marks where the map is too narrow for them', async () => {
    await open({show: 'posts'});
    map.style.width = '260px';
    const note = map.renderRoot.querySelector('.unnamed p')!;
    expect([marks('sign').length, isShown(note)]).to.deep.equal([0, true]);
    map.style.width = '320px';
    expect([marks('sign').length, isShown(note)]).to.deep.equal([8, false]);
  });
});
