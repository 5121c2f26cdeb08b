import {expect} from 'chai';
import {MinhangIndustryMap} from '../../src/define.ts';
import {all} from './page.ts';

describe('a map far down the page', () => {
  it('waits until the one in sight is drawn, and then for no scrolling', async () => {
    const [near, far] = maps(
      '<minhang-industry-map></minhang-industry-map><p style="height: 9000px"></p><minhang-industry-map></minhang-industry-map>',
    );
    await near!.updateComplete;
    expect(isDrawn(near!)).to.equal(true);
    expect(isDrawn(far!)).to.equal(false);
    await far!.updateComplete;
    expect(isDrawn(far!)).to.equal(true);
    expect(scrollY).to.equal(0);
  });

  it('is drawn, in the end, on a page that is never idle', async () => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      const end = performance.now() + 5;
      while (performance.now() < end);
      port2.postMessage('again');
    };
    port2.postMessage('begin');
    const [far] = maps(
      '<p style="height: 9000px"></p><minhang-industry-map></minhang-industry-map>',
    );
    await far!.updateComplete.finally(() => port1.close());
    expect(isDrawn(far!)).to.equal(true);
  });

  it('is drawn for paper at once', async () => {
    const [far] = maps(
      '<p style="height: 9000px"></p><minhang-industry-map></minhang-industry-map>',
    );
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(isDrawn(far!)).to.equal(false);
    dispatchEvent(new Event('beforeprint'));
    // What the event began ends before the browser lays out the paper.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    expect(isDrawn(far!)).to.equal(true);
  });

  it('is drawn where it is hidden, so that it is there when it is shown', async () => {
    const [hidden] = maps(
      '<details><summary>Map</summary><minhang-industry-map></minhang-industry-map></details>',
    );
    await hidden!.updateComplete;
    expect(isDrawn(hidden!)).to.equal(true);
  });
});

describe('the class without its own tag', () => {
  it('works under a tag of the page’s own', async () => {
    customElements.define('our-map', class extends MinhangIndustryMap {});
    document.body.innerHTML = '<our-map selected="pujin" lang="en"></our-map>';
    const map = document.querySelector('our-map') as MinhangIndustryMap;
    await map.updateComplete;
    expect(all(map, '[part~="card"] h3')[0]!.textContent).to.include('Pujin');
  });

  it('works in a registry of the page’s own, where the browser has them', async function () {
    const scoped = scopedRegistry();
    if (!scoped) return this.skip();
    scoped.define('minhang-industry-map', class extends MinhangIndustryMap {});
    const host = document.createElement('div');
    document.body.replaceChildren(host);
    const root = host.attachShadow({
      mode: 'open',
      customElementRegistry: scoped,
    });
    root.innerHTML = '<minhang-industry-map lang="en"></minhang-industry-map>';
    const map = root.querySelector('minhang-industry-map') as MinhangIndustryMap;
    expect(map.constructor).to.equal(scoped.get('minhang-industry-map'));
    await map.updateComplete;
    expect(isDrawn(map)).to.equal(true);
  });
});

function maps(markup: string): readonly MinhangIndustryMap[] {
  document.body.innerHTML = markup;
  return [...document.querySelectorAll('minhang-industry-map')];
}

const isDrawn = (map: MinhangIndustryMap) => all(map, '[part~="town"]').length === 14;

function scopedRegistry(): CustomElementRegistry | undefined {
  try {
    return new CustomElementRegistry();
  } catch {
    return undefined;
  }
}
