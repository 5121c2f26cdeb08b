import {expect} from 'chai';
import {all, openPage, option, wordsOf} from './page.ts';

describe('a still picture of the map', () => {
  it('has the towns, the colours, the names and the words that the map shows', async () => {
    const map = await openPage(
      `<minhang-industry-map lang="en" show="scale" highlight="biomed culture" theme="dark">
        <h2 slot="heading">Where <i>culture</i> leads</h2>
      </minhang-industry-map>`,
    );
    const still = parsed(await map.toSVG());
    const shown = all(map, '[part~="town"]');
    expect(fillsOf(still)).to.deep.equal(
      shown.map(town => [town.dataset['code'], rgb(getComputedStyle(town).fill)]),
    );
    const words = [...still.querySelectorAll('text')].map(wordsOf).join(' ');
    expect(words).to.include('Where culture leads');
    expect(words).to.include(wordsOf(all(map, '#summary')[0]!.querySelector('slot')!));
    expect(words).to.include('Pujin');
    for (const {textContent: name} of all(map, 'h4')) expect(words).to.include(name.trim());
    expect(words).to.include('© OpenStreetMap contributors');
    expect(still.querySelectorAll('[fill-opacity]').length).to.equal(
      all(map, '.town.faded').length,
    );
  });

  it('counts in its legend the towns without data', async () => {
    const map = await openPage();
    map.data = {
      title: '茶叶图',
      asOf: '2026',
      compiled: '编者整理',
      district: {code: '310112', name: '闵行区'},
      units: [{key: 'pujin', cluster: 'culture'}],
    };
    await map.updateComplete;
    const still = parsed(await map.toSVG());
    const words = [...still.querySelectorAll('text')].map(wordsOf);
    expect(words).to.include('暂无资料 13');
  });

  it('keeps its theme and its ground whatever notation the page’s colours have', async () => {
    const map = await openPage(
      '<minhang-industry-map theme="dark"></minhang-industry-map>',
    );
    map.style.setProperty('--minhang-map-text', 'color(srgb 0.9 0.9 0.9)');
    map.style.setProperty('--minhang-map-ground', '#102030');
    const still = parsed(await map.toSVG());
    expect(still.querySelector('rect')!.getAttribute('fill')).to.equal('rgb(16, 32, 48)');
    expect(still.outerHTML).to.not.match(/color\(|oklch/);
    expect(still.querySelector('text')!.getAttribute('fill')).to.match(/^rgb\(2[23]\d, /);
  });

  it('refuses a size or a form that it cannot have', async () => {
    const map = await openPage();
    for (const [wrong, words] of [
      [map.toSVG({width: NaN}), 'width'],
      [map.toSVG({format: 'png' as 'svg'}), 'format'],
      [map.toPNG({scale: 0}), 'scale'],
    ] as const)
      expect(await wrong.catch((error: unknown) => (error as Error).message)).to.include(
        words,
      );
  });

  it('comes in the form that WeChat’s editor keeps', async () => {
    const map = await openPage();
    const still = parsed(await map.toSVG({format: 'wechat', width: 343}));
    expect(still.querySelectorAll('[id], [class], [style], title, defs').length).to.equal(
      0,
    );
    expect(still.querySelectorAll('animateTransform').length).to.be.greaterThan(14);
  });

  it('takes the colours that the page set', async () => {
    const map = await openPage();
    map.style.setProperty('--minhang-map-biomed', 'rgb(1, 2, 3)');
    const still = parsed(await map.toSVG());
    const own = fillsOf(still).filter(([, fill]) => fill === 'rgb(1, 2, 3)');
    expect(own.length).to.equal(1);
  });

  it('is as wide as it is asked to be, and names the chosen town', async () => {
    const map = await openPage(
      '<minhang-industry-map lang="zh-CN" selected="maqiao"></minhang-industry-map>',
    );
    const still = parsed(await map.toSVG({width: 900}));
    expect(still.getAttribute('width')).to.equal('900');
    const bold = [...still.querySelectorAll('text[font-weight="700"]')].map(wordsOf);
    expect(bold.some(words => words.startsWith('马桥镇'))).to.equal(true);
  });

  it('is made of pixels too', async () => {
    const map = await openPage();
    const png = await map.toPNG({width: 400, scale: 1.5});
    expect(png.type).to.equal('image/png');
    const bitmap = await createImageBitmap(png);
    expect(bitmap.width).to.equal(600);
    const still = parsed(await map.toSVG({width: 400}));
    const name = still.querySelector('text[text-anchor="middle"]')!;
    const town = option(map, fillsOf(still)[0]![0]!);
    expect(wordsOf(town)).to.include(wordsOf(name));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const colors = new Set<string>();
    const {data} = context.getImageData(0, 0, bitmap.width, bitmap.height);
    for (let i = 0; i < data.length; i += 4)
      colors.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
    for (const [, fill] of fillsOf(still)) expect([...colors]).to.include(fill);
  });
});

function parsed(svg: string): SVGElement {
  const {documentElement} = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(documentElement.localName).to.equal('svg');
  return documentElement as unknown as SVGElement;
}

function fillsOf(still: SVGElement) {
  return [...still.querySelectorAll('[data-code]')].map(town => [
    town.getAttribute('data-code')!,
    rgb(town.getAttribute('fill')!),
  ]);
}

/** A colour as a browser computes it. */
function rgb(color: string): string {
  const probe = document.createElement('i');
  probe.style.color = color;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}
