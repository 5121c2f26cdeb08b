import {expect} from 'chai';
import type {MinhangIndustryMap} from '../../src/define.ts';
import {minhang} from '../../src/minhang/district.ts';
import {messages} from '../../src/text/messages.ts';
import {one, openPage, wordsOf} from './page.ts';

const number = '编辑部自填';

const open = (styles = '', content = '', around = (map: string) => map) =>
  openPage(
    `<style>${styles}</style>${around(
      `<minhang-industry-map lang="zh-CN" approval-number="${number}">${content}</minhang-industry-map>`,
    )}<p>The article goes on.</p>`,
  );

describe('the source line', () => {
  it('says who compiled the map, of when, whose boundaries and that it is a sketch', async () => {
    const line = wordsOf(one(await open(), '[part~="source"]'));
    for (const words of [
      minhang.compiled.zh,
      '2026年2月',
      '© OpenStreetMap contributors',
      messages.zh.sketch,
      number,
    ])
      expect(line).to.include(words);
  });

  it('says so in English', async () => {
    const map = await openPage('<minhang-industry-map lang="en"></minhang-industry-map>');
    const line = wordsOf(one(map, '[part~="source"]'));
    for (const words of [
      minhang.compiled.en!,
      'Feb 2026',
      '© OpenStreetMap contributors',
      messages.en.sketch,
    ])
      expect(line).to.include(words);
  });

  it('links to the licence of the boundaries', async () => {
    const link = one(await open(), '[part~="source"] a');
    expect(link.getAttribute('href')).to.equal('https://www.openstreetmap.org/copyright');
  });

  it('has an approval number only when the newsroom set one', async () => {
    const map = await openPage(
      '<minhang-industry-map lang="zh-CN"></minhang-industry-map>',
    );
    expect(wordsOf(one(map, '[part~="source"]'))).to.not.include('审图号');
    map.approvalNumber = number;
    await map.updateComplete;
    expect(wordsOf(one(map, '[part~="source"]'))).to.include(`审图号\uff1a${number}`);
  });

  it('is all readable', async () => {
    expectReadable(await open());
  });
});

describe('the source line cannot be lost', () => {
  const hostile = {
    'by hiding its part': '::part(source){display:none}',
    'by hiding its part as important as it gets':
      '::part(source){display:none!important;visibility:hidden!important}',
    'by making its part small, clear and remote':
      '::part(source){font-size:0;opacity:0;position:absolute;left:-9999px;color:transparent}',
    'by cutting its part':
      '::part(source){height:0;max-height:0;overflow:hidden;clip-path:inset(50%);filter:opacity(0);transform:scale(0)}',
    'by giving its part the text of the ground':
      '::part(source){--muted:transparent;--text:transparent;--link:transparent;--ground:transparent}',
    'by cutting the map off': 'minhang-industry-map{height:100px;overflow:hidden}',
    'by cutting the map off as important as it gets':
      'minhang-industry-map{height:100px!important;max-height:100px!important;overflow:hidden!important}',
    'by containing the map': 'minhang-industry-map{contain:strict;aspect-ratio:10}',
    'by clipping the map': 'minhang-industry-map{clip-path:inset(0 0 100px 0)}',
    'by masking the map':
      'minhang-industry-map{mask-image:linear-gradient(#000 50%,transparent 50%)}',
    'by the size of text': 'minhang-industry-map{font-size:0}body{font-size:0}',
    'by the colour of text': 'minhang-industry-map{color:transparent}',
    'by the text properties that a page passes on':
      'body{text-indent:-9999px;letter-spacing:-1em;line-height:0;color:transparent;-webkit-text-fill-color:transparent}',
    'by the colours that a page may set':
      'minhang-industry-map{--minhang-map-muted:transparent;--minhang-map-text:transparent;--minhang-map-link:transparent}',
    'by the names inside': 'minhang-industry-map{--muted:transparent;--link:transparent}',
    'by the rules for its elements':
      'footer,p,a,[part=source],.source{display:none!important}',
    'by laying the map out as a row': 'minhang-industry-map{display:flex;height:0}',
  };
  for (const [how, styles] of Object.entries(hostile)) {
    it(how, async () => expectReadable(await open(styles)));
  }

  it('by filling the slots', async () => {
    expectReadable(
      await open(
        '',
        `<h2 slot="heading">Heading</h2><p slot="caption">Caption</p>
         <p slot="footer">Footer</p><p slot="source">Source</p><p>No slot</p>`,
      ),
    );
  });

  it('by emptying the slots', async () => {
    expectReadable(
      await open(
        '',
        '<i slot="heading"></i><i slot="caption"></i><i slot="footer"></i><i slot="source"></i>',
      ),
    );
  });

  it('in a narrow column', async () => {
    expectReadable(
      await open('', '', map => `<div style="inline-size: 200px">${map}</div>`),
    );
  });

  it('in a flex row', async () => {
    expectReadable(await open('', '', map => `<div style="display: flex">${map}</div>`));
  });
});

/** Every word of the source line is large enough, opaque enough and met by a pointer. */
function expectReadable(map: MinhangIndustryMap) {
  const line = one(map, '[part~="source"]');
  const words = textNodes(line);
  const whole = words.map(({data}) => data).join('');
  for (const part of [minhang.compiled.zh, 'OpenStreetMap', messages.zh.sketch, number])
    expect(whole).to.include(part);

  for (const element of [...ancestorsIn(line), map]) {
    const style = getComputedStyle(element);
    expect(Number(style.opacity), 'opacity').to.be.above(0.5);
    expect(style.filter, 'filter').to.equal('none');
    expect(style.clipPath, 'clip-path').to.equal('none');
    expect(style.maskImage, 'mask-image').to.equal('none');
  }
  for (const node of words) {
    const parent = node.parentElement!;
    const style = getComputedStyle(parent);
    expect(style.visibility).to.equal('visible');
    expect(parseFloat(style.fontSize), 'font-size').to.be.at.least(9);
    expect(opacityOf(style.color), `color ${style.color}`).to.be.above(0.5);
    const fill = style.getPropertyValue('-webkit-text-fill-color');
    expect(opacityOf(fill), `-webkit-text-fill-color ${fill}`).to.be.above(0.5);

    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({width}) => width > 1);
    expect(boxes, `boxes of ${node.data}`).to.have.length.above(0);
    // Not scrollIntoView: that scrolls a box with overflow: hidden too, which no reader can.
    scrollBy(0, parent.getBoundingClientRect().top - innerHeight / 2);
    for (const {left, right, top, bottom} of range.getClientRects()) {
      if (right - left <= 1) continue;
      expect(bottom - top, 'height').to.be.at.least(9);
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(innerWidth);
      const met = map.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      expect(line.contains(met), `something covers ${node.data}`).to.equal(true);
    }
  }
  const [compiled] = words;
  expect(widthOf(compiled!) / compiled!.data.trim().length).to.be.above(6);
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes.filter(({data}) => data.trim());
}

function ancestorsIn(element: Element): Element[] {
  return [element, ...(element.parentElement ? ancestorsIn(element.parentElement) : [])];
}

/** The alpha of a computed colour, `rgb(…)`, `rgba(…)` or `color(… / …)`. */
function opacityOf(color: string): number {
  const alpha = /rgba\(.*,\s*([\d.]+)\)|\/\s*([\d.]+)\)/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}

/** How wide a text is, over all its lines. */
function widthOf(node: Text): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].reduce((sum, {width}) => sum + width, 0);
}
