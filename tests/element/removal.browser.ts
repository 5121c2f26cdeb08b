import {expect} from 'chai';
import {click} from '../engines/reader.ts';
import {pujin} from '../fixtures/codes.ts';
import {area, card, listen, nameOnCard, openPage, option, until} from './page.ts';

const article = `
  <p>The article begins.</p>
  <div lang="zh-CN"><minhang-industry-map selected="pujin"></minhang-industry-map></div>`;
const paragraph = () => document.querySelector('p')!;

/** Clicks beside the map, and goes on when every listener has had its turn. */
async function clickOutside() {
  const clicked = new Promise(resolve => addEventListener('click', resolve, {once: true}));
  await click(paragraph());
  await clicked;
}

/** The click listeners that stand on the document: what came, less what went. */
function countClickListeners(run: () => void): number {
  const add = document.addEventListener.bind(document);
  const remove = document.removeEventListener.bind(document);
  const standing = new Set<unknown>();
  Object.assign(document, {
    addEventListener: (...all: Parameters<typeof add>) => {
      if (all[0] === 'click') standing.add(all[1]);
      add(...all);
    },
    removeEventListener: (...all: Parameters<typeof remove>) => {
      if (all[0] === 'click') standing.delete(all[1]);
      remove(...all);
    },
  });
  try {
    run();
  } finally {
    for (const method of ['addEventListener', 'removeEventListener'])
      Reflect.deleteProperty(document, method);
  }
  return standing.size;
}

describe('a map that is taken out of the page', () => {
  it('no longer answers what happens there', async () => {
    const map = await openPage(article);
    map.remove();
    const heard = listen();
    map.addEventListener('town-select', event => heard.push(event));
    await clickOutside();
    await map.updateComplete;
    expect(heard).to.have.length(0);
    expect(nameOnCard(map)).to.equal('浦锦街道');
  });

  it('leaves no listener on the document', async () => {
    const map = await openPage(article);
    const parent = map.parentElement!;
    map.remove();
    const left = countClickListeners(() => {
      for (let time = 0; time < 3; time++) {
        parent.append(map);
        map.remove();
      }
    });
    expect(left).to.equal(0);
    expect(countClickListeners(() => parent.append(map))).to.be.above(0);
  });

  it('goes on as it was when it is put back', async () => {
    const map = await openPage(article);
    const parent = map.parentElement!;
    for (let time = 0; time < 3; time++) {
      map.remove();
      parent.append(map);
    }
    await map.updateComplete;
    expect(nameOnCard(map)).to.equal('浦锦街道');

    const heard = listen();
    await clickOutside();
    await until(() => !card(map));
    expect(heard.map(({type}) => type)).to.deep.equal(['town-select']);
    await click(area(map, pujin));
    await until(() => card(map));
    expect(heard).to.have.length(2);
  });

  it('follows the language again when it is put back', async () => {
    const map = await openPage(article);
    const parent = map.parentElement!;
    map.remove();
    parent.lang = 'en';
    await map.updateComplete;
    parent.append(map);
    await until(() => nameOnCard(map) === 'Pujin Subdistrict');
    parent.lang = 'zh-CN';
    await until(() => nameOnCard(map) === '浦锦街道');
  });

  it('takes new data meanwhile', async () => {
    const map = await openPage(article);
    const parent = map.parentElement!;
    map.remove();
    map.data = {units: [{code: pujin, name: '东镇'}]};
    parent.append(map);
    await map.updateComplete;
    expect(option(map, pujin).textContent).to.include('东镇');
  });

  it('draws nothing anew when it only moves', async () => {
    const map = await openPage(article);
    const path = area(map, pujin);
    const heard = listen();
    document.body.prepend(map);
    await map.updateComplete;
    expect(area(map, pujin) === path).to.equal(true);
    expect(heard).to.have.length(0);
  });
});
