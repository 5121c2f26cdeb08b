import {expect} from 'chai';
import {hover, media, press} from '../engines/reader.ts';
import {all, area, legendButton, one, openPage, option} from './page.ts';

/** What a system colour comes to here. */
function systemColor(name: string): string {
  const probe = document.createElement('div');
  probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

const markup =
  '<minhang-industry-map lang="zh-CN" selected="pujin" highlight="culture"></minhang-industry-map>';

/** Chromium and Firefox: WebKitGTK's driver cannot force colours. */
describe('forced colours', () => {
  beforeEach(async function () {
    if (!(await media({forcedColors: 'active'}))) this.skip();
  });
  afterEach(() => media({}));

  it('tell the areas apart by pattern and outline', async () => {
    const map = await openPage(markup);
    for (const pattern of all(map, '.pattern'))
      expect(getComputedStyle(pattern).display).to.equal('inline');
    expect(getComputedStyle(area(map, '310112101')).fill).to.equal(systemColor('Canvas'));
    for (const line of ['.borders', '.outline', '.pattern-line'])
      expect(getComputedStyle(one(map, line)).stroke).to.equal(systemColor('CanvasText'));
  });

  it('leave every swatch an outline and its pattern', async () => {
    const map = await openPage(markup);
    for (const swatch of all(map, '.swatch')) {
      expect(getComputedStyle(swatch).outlineStyle).to.equal('solid');
      expect(getComputedStyle(swatch.querySelector('path')!).stroke).to.equal(
        systemColor('CanvasText'),
      );
    }
  });

  it('have the patterns anyway, and nothing to switch them with', async () => {
    const map = await openPage(markup);
    const control = one(map, '[data-action="patterns"]');
    expect(getComputedStyle(control).display).to.equal('none');
  });

  it('leave what fades its outline alone', async () => {
    const map = await openPage(markup);
    for (const pattern of all(map, '.pattern'))
      expect(getComputedStyle(pattern).fillOpacity).to.equal(
        pattern.matches('.faded') ? '0' : '1',
      );
    expect(all(map, '.pattern.faded').length).to.be.within(1, 13);
  });

  it('let the tooltip be read, also before the plate that Chromium lays behind text', async () => {
    const map = await openPage(markup);
    await hover(area(map, '310112106'));
    await map.updateComplete;
    const ground = getComputedStyle(one(map, '.tooltip'));
    expect(ground.backgroundColor).to.equal(systemColor('Canvas'));
    expect(ground.borderTopStyle).to.equal('solid');
    expect(ground.borderTopColor).to.equal(systemColor('CanvasText'));
    for (const words of all(map, '.tooltip > *'))
      expect(getComputedStyle(words).color).to.equal(systemColor('CanvasText'));
  });

  it('show what is chosen, pressed and focused in the highlight', async () => {
    const map = await openPage(markup);
    const highlight = systemColor('Highlight');
    expect(getComputedStyle(one(map, '.selected')).stroke).to.equal(highlight);
    const ring = (cluster: string) =>
      getComputedStyle(legendButton(map, cluster).querySelector('.swatch')!).outlineColor;
    expect(ring('culture')).to.equal(highlight);
    expect(ring('biomed')).to.not.equal(highlight);
    option(map, '310112101').focus();
    await press('ArrowDown');
    await map.updateComplete;
    expect(getComputedStyle(one(map, '.focused')).stroke).to.equal(highlight);
  });
});
