import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {click} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {all, area, card, listen, nameOnCard, one, openPage, option, until} from './page.ts';
import {held, renamed, served} from './served.ts';
import {Standing} from './standing.ts';

const tag = 'minhang-industry-map';

type Property = keyof Pick<
  MinhangIndustryMap,
  | ('selected' | 'highlight' | 'patterns' | 'view' | 'show' | 'theme' | 'lang')
  | ('approvalNumber' | 'updateAddress' | 'followStory' | 'src' | 'crs' | 'debug')
>;

const drawn = (map: MinhangIndustryMap) =>
  map.updateComplete.then(() => {
    expect(all(map, 'path[part~="town"]')).to.have.length(14);
    expect(getComputedStyle(one(map, '.labels')).position).to.equal('absolute');
  });

/** A page in a frame, within this one. */
async function openFrame(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 700px; block-size: 1500px';
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  frame.srcdoc = '<!doctype html><html lang="en"><body><p>Another page</p></body></html>';
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('attributes and properties', () => {
  /** The attribute, the property, two values of the attribute and what the property is then. */
  const pairs: readonly {
    readonly attribute: string;
    readonly property: Property;
    readonly values: readonly (readonly [attribute: string, property: unknown])[];
    readonly without: unknown;
  }[] = [
    text('selected', 'selected', ['pujin', 'qibao']),
    text('highlight', 'highlight', ['biomed', 'hq']),
    text('theme', 'theme', ['dark', 'light'], 'auto'),
    text('lang', 'lang', ['en', 'zh-CN'], ''),
    text('view', 'view', ['list', 'map'], 'map'),
    text('show', 'show', ['posts', 'stops scale']),
    text('approval-number', 'approvalNumber', ['A', 'B']),
    text('src', 'src', [served('file', {body: '{}'})]),
    text('crs', 'crs', ['gcj02', 'plane']),
    flag('patterns', 'patterns'),
    flag('update-address', 'updateAddress'),
    flag('follow-story', 'followStory'),
    flag('debug', 'debug'),
  ];

  function text(
    attribute: string,
    property: Property,
    values: readonly string[],
    without?: string,
  ) {
    const both = values.map(value => [value, value] as const);
    return {attribute, property, values: both, without};
  }

  function flag(attribute: string, property: Property) {
    return {attribute, property, values: [['', true] as const], without: false};
  }

  for (const {attribute, property, values, without} of pairs) {
    it(`${attribute} sets ${property}, and takes it back with it`, async () => {
      const map = await openPage();
      map.lang = '';
      for (const [written, value] of values) {
        map.setAttribute(attribute, written);
        await map.updateComplete;
        expect(map[property]).to.equal(value);
        expect(map.getAttribute(attribute)).to.equal(written);
      }
      map.removeAttribute(attribute);
      await map.updateComplete;
      expect(map[property] ?? undefined).to.equal(without);
      expect(map.hasAttribute(attribute)).to.equal(false);
      await drawn(map);
    });

    it(`${property} is written to ${attribute}`, async () => {
      const map = await openPage();
      map.lang = '';
      for (const [written, value] of values) {
        Object.assign(map, {[property]: value});
        await map.updateComplete;
        expect(map.getAttribute(attribute)).to.equal(written);
      }
      for (const nothing of [undefined, null]) {
        Object.assign(map, {[property]: values[0]![1]});
        await map.updateComplete;
        Object.assign(map, {[property]: nothing});
        await map.updateComplete;
        expect(map.hasAttribute(attribute)).to.equal(false);
      }
      await drawn(map);
    });
  }

  it('holds as a property where both were given, the later one', async () => {
    const map = document.createElement(tag);
    map.setAttribute('selected', 'pujin');
    map.selected = 'qibao';
    document.body.replaceChildren(map);
    await map.updateComplete;
    expect(map.getAttribute('selected')).to.equal('qibao');
    map.setAttribute('selected', 'pujin');
    expect(map.selected).to.equal('pujin');
  });
});

describe('a map that is moved', () => {
  it('keeps what was chosen, lifted, enlarged, searched and opened', async () => {
    const map = await openPage(
      `<div><${tag} lang="zh-CN"></${tag}></div><section></section>`,
    );
    await click(area(map, pujin));
    await click(one(map, '[data-cluster=biomed]'));
    await click(one(map, '[data-zoom=in]'));
    one(map, 'details').setAttribute('open', '');
    const field = one(map, 'input') as HTMLInputElement;
    field.value = '浦';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await map.updateComplete;
    const state = () => [
      nameOnCard(map),
      map.highlight,
      all(map, '.zoomed').length,
      (one(map, 'details') as HTMLDetailsElement).open,
      all(map, '.list li:not([hidden])').length,
    ];
    const before = state();
    expect(before).to.deep.equal(['浦锦街道', 'biomed', 1, true, 2]);
    const heard = listen();
    document.querySelector('section')!.append(map);
    await map.updateComplete;
    expect(state()).to.deep.equal(before);
    expect(heard).to.have.length(0);
  });

  it('asks for its file once', async () => {
    const fetch = window.fetch.bind(window);
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(input as string);
      return fetch(input, init);
    };
    try {
      const {src, arrived, release} = held('东镇');
      const map = await openPage(
        `<div><${tag} lang="zh-CN"></${tag}></div><section></section>`,
      );
      map.src = src;
      await arrived();
      await release();
      await until(() => option(map, pujin).textContent.includes('东镇'));
      const files = () => asked.filter(url => url.includes('/served/held')).length;
      expect(files()).to.equal(1);
      for (let time = 0; time < 3; time++) {
        document.querySelector(time % 2 ? 'div' : 'section')!.append(map);
        await map.updateComplete;
      }
      expect(files()).to.equal(1);
      expect(option(map, pujin).textContent).to.include('东镇');
    } finally {
      window.fetch = fetch;
    }
  });

  describe('and goes', () => {
    let standing: Standing;
    beforeEach(() => {
      document.body.replaceChildren();
      standing = new Standing();
    });
    afterEach(() => standing.restore());

    it('leaves no listener and no observer behind', async () => {
      document.body.innerHTML = `<${tag} follow-story update-address></${tag}>`.repeat(3);
      const maps = [...document.querySelectorAll(tag)];
      await Promise.all(maps.map(drawn));
      expect(standing.left).to.include('click listener').and.not.include('ResizeObserver');
      await click(one(maps[0]!, '[data-zoom=in]'));
      await maps[0]!.updateComplete;
      expect(standing.left).to.include('ResizeObserver');
      document.body.replaceChildren();
      expect(standing.left).to.deep.equal([]);
      await Promise.all(maps.map(map => map.updateComplete));
      expect(standing.left).to.deep.equal([]);
    });

    it('leaves none behind either where it was not drawn yet', async () => {
      document.body.innerHTML = `<div style="block-size: 9000px"></div><${tag} follow-story></${tag}>`;
      document.body.replaceChildren();
      await until(() => !standing.left.length);
    });

    it('has as many when it is put back as it had', async () => {
      const map = await openPage(`<${tag} follow-story></${tag}>`);
      await drawn(map);
      await click(one(map, '[data-zoom=in]'));
      await map.updateComplete;
      const before = [...standing.left].sort();
      for (let time = 0; time < 3; time++) {
        map.remove();
        await map.updateComplete;
        document.body.append(map);
      }
      await map.updateComplete;
      expect([...standing.left].sort()).to.deep.equal(before);
    });
  });
});

describe('a map that is copied', () => {
  it('is a map of its own, with the attributes and the words of the first', async () => {
    const map = await openPage(
      `<${tag} lang="zh-CN" show="scale"><h2 slot="heading">我们的图</h2></${tag}>`,
    );
    map.selected = 'pujin';
    map.approvalNumber = 'A';
    map.data = renamed('东镇');
    await map.updateComplete;
    document.body.append(map.cloneNode(true));
    const copy = document.body.lastElementChild as MinhangIndustryMap;
    await drawn(copy);
    expect(copy).to.include({selected: 'pujin', approvalNumber: 'A'});
    // What an attribute can hold is copied, an object is not.
    expect(nameOnCard(copy)).to.equal('浦锦街道');
    expect(copy.textContent).to.equal('我们的图');
    copy.selected = undefined;
    await copy.updateComplete;
    expect(nameOnCard(map)).to.equal('东镇');
  });

  it('asks for the same files as the first', async () => {
    const map = await openPage();
    const src = served('file', {body: '{"title": "两图"}'});
    const boundaries = served('file', {body: '{}', status: '404'});
    Object.assign(map, {src, boundaries});
    await map.updateComplete;
    expect(map.cloneNode()).to.include({src, boundaries});
    map.boundaries = {type: 'FeatureCollection', features: []};
    await map.updateComplete;
    expect(map.cloneNode()).to.include({src, boundaries: undefined});
  });

  it('may come from a template', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<${tag} lang="en" selected="pujin"></${tag}>`;
    const inert = template.content.firstElementChild!;
    expect(inert.shadowRoot).to.equal(null);
    document.body.replaceChildren(
      template.content.cloneNode(true),
      document.importNode(template.content, true),
    );
    const maps = [...document.querySelectorAll(tag)];
    expect(maps).to.have.length(2);
    for (const map of maps) {
      await drawn(map);
      expect(nameOnCard(map)).to.equal('Pujin Subdistrict');
    }
  });

  it('may have been in a template itself', async () => {
    const map = await openPage();
    const template = document.createElement('template');
    template.content.append(map);
    document.body.append(template);
    document.body.append(template.content);
    await drawn(map);
    await click(area(map, pujin));
    await until(() => card(map));
  });
});

describe('a map in another document', () => {
  it('keeps its looks and what was chosen, there and back', async () => {
    const map = await openPage(`<${tag} lang="zh-CN" selected="pujin"></${tag}>`);
    const color = getComputedStyle(one(map, '.hint, .note')).fontSize;
    const other = await openFrame();
    other.body.append(map);
    expect(map.ownerDocument === other).to.equal(true);
    await drawn(map);
    expect(nameOnCard(map)).to.equal('浦锦街道');
    expect(getComputedStyle(one(map, '.note')).fontSize).to.equal(color);
    document.body.append(map);
    await drawn(map);
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  it('is drawn there where it was made here', async () => {
    const other = await openFrame();
    const map = document.createElement(tag);
    map.selected = 'pujin';
    other.body.append(map);
    await drawn(map);
    // The page in the frame is in English.
    expect(nameOnCard(map)).to.equal('Pujin Subdistrict');
    area(map, '310112102').dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true}),
    );
    await until(() => nameOnCard(map) === 'Qibao Town');
  });

  it('may be taken from there before it was drawn', async () => {
    const other = await openFrame();
    const map = document.createElement(tag);
    other.body.append(map);
    document.body.append(map);
    await drawn(map);
  });
});

describe('a map that is hidden', () => {
  it('takes no room and is not read, and is whole when it is shown', async () => {
    const map = await openPage(`<${tag} lang="zh-CN" hidden></${tag}>`);
    expect(getComputedStyle(map).display).to.equal('none');
    expect(map.offsetHeight).to.equal(0);
    map.hidden = false;
    await drawn(map);
    expect(map.offsetHeight).to.be.above(300);
    map.setAttribute('hidden', 'until-found');
    expect(map.offsetHeight).to.equal(0);
  });

  it('is drawn in a parent that is hidden', async () => {
    const map = await openPage(
      `<div hidden><${tag} lang="zh-CN" selected="pujin"></${tag}></div>`,
    );
    await drawn(map);
    document.querySelector('div')!.hidden = false;
    expect(map.offsetHeight).to.be.above(300);
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });
});

describe('thirty maps', () => {
  it('are drawn from one picture, and each keeps its own choice', async () => {
    document.body.innerHTML = `<${tag} lang="zh-CN"></${tag}>`.repeat(30);
    const maps = [...document.querySelectorAll(tag)];
    await Promise.all(maps.map(drawn));
    const pictures = maps.map(map => (map as unknown as {picture: object}).picture);
    expect(new Set(pictures).size).to.equal(1);
    const sheets = maps.flatMap(map => map.shadowRoot!.adoptedStyleSheets);
    expect(new Set(sheets).size).to.equal(1);
    maps[7]!.selected = 'pujin';
    await maps[7]!.updateComplete;
    expect(maps.filter(map => card(map))).to.have.length(1);
  });
});

describe("a page's listener that throws", () => {
  /** Takes errors that reach the window in the runner's place. */
  async function errorsWhile(run: () => Promise<void>): Promise<string[]> {
    const {onerror} = window;
    const found: string[] = [];
    window.onerror = message => {
      found.push(message as string);
      return true;
    };
    try {
      await run();
    } finally {
      window.onerror = onerror;
    }
    return found;
  }

  for (const [name, act] of [
    ['map-load', (map: MinhangIndustryMap) => (map.data = renamed('东镇'))],
    ['map-error', (map: MinhangIndustryMap) => (map.data = {title: ''})],
    ['town-select', (map: MinhangIndustryMap) => area(map, pujin).dispatchEvent(pressed())],
    [
      'cluster-highlight',
      (map: MinhangIndustryMap) =>
        one(map, '[data-cluster=biomed]').dispatchEvent(pressed()),
    ],
  ] as const)
    it(`breaks nothing on ${name}, and the next listener hears it`, async () => {
      const map = await openPage();
      let heard = 0;
      map.addEventListener(name, () => {
        throw new Error('the page’s own');
      });
      map.addEventListener(name, () => heard++);
      const errors = await errorsWhile(async () => {
        act(map);
        await map.updateComplete;
      });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include('the page’s own');
      expect(heard).to.equal(1);
      map.selected = 'qibao';
      await drawn(map);
      expect(nameOnCard(map)).to.equal('七宝镇');
    });

  const pressed = () => new MouseEvent('click', {bubbles: true, composed: true});
});

describe('a page that is written anew', () => {
  it('while a map loads gives up its file, and nothing is said of it', async () => {
    const {src, arrived, left} = held('东镇');
    const heard = listen();
    const map = await openPage(`<${tag} lang="zh-CN"></${tag}>`);
    map.src = src;
    await arrived();
    heard.length = 0;
    document.body.innerHTML = `<${tag} lang="en"></${tag}>`;
    await left();
    await drawn(document.querySelector(tag)!);
    expect(heard.map(({type}) => type)).to.deep.equal(['map-load']);
  });

  it('may set the map within its own event', async () => {
    const map = await openPage();
    map.addEventListener('map-load', () => {
      document.body.innerHTML = `<${tag} lang="en"></${tag}>`;
    });
    map.data = renamed('东镇');
    await map.updateComplete;
    await drawn(document.querySelector(tag)!);
  });
});
