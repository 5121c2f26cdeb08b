import {expect} from 'chai';
import {press, type} from '../engines/reader.ts';
import {mapIn, openBuilder, publish, shown, until} from './builderPage.ts';
import {hostile} from './hostile.ts';

afterEach(() => document.body.replaceChildren());

/** A map with everything set. */
const query =
  '?page=en&lang=en&theme=light&view=list&selected=pujin&highlight=biomed&highlight=culture' +
  '&show=river&show=scale&patterns=true&heading=Where+pets+live&caption=In+%26+out&approval-number=N';

describe('the embed builder', () => {
  it('gives the code of an article that shows the same map', async () => {
    const builder = await openBuilder(query);
    const article = await publish(builder.code('file-html'));
    const map = await mapIn(article);
    expect(map.selected).to.equal('pujin');
    expect(map.lang).to.equal('en');
    expect(map.shadowRoot!.querySelectorAll('[part~="town"]').length).to.equal(14);
    expect(shown(map)).to.equal(shown(builder.map));
    for (const words of ['Where pets live', 'In & out'])
      expect(shown(map)).to.include(words);
    expect(builder.violations).to.deep.equal([]);
  });

  it('gives the integrity of the very file: another one does not run', async () => {
    const code = (await openBuilder('?page=en')).code('file-html');
    const [, hash] = /integrity="sha384-([^"]{64})"/.exec(code)!;
    const other = await publish(code.replace(hash!, hash!.split('').reverse().join('')));
    expect(other.customElements.get('minhang-industry-map')).to.equal(undefined);
    const same = await publish(code);
    expect(same.customElements.get('minhang-industry-map')).not.to.equal(undefined);
  });

  for (const [set, width] of [
    ['', 343],
    ['', 680],
    ['&selected=maqiao&lang=en', 375],
    ['&selected=maqiao&show=river', 900],
  ] as const)
    it(`gives the line that keeps the place of this very map (${width} px${set})`, async () => {
      const {code} = await openBuilder(`?page=en${set}`);
      const style = `<style>${code('file-css')}</style>`;
      const [script, element] = code('file-html').split('\n');
      const early = await publish(style + element!, width);
      const late = await publish(style + element! + script!, width);
      await mapIn(late);
      const [kept, needed] = [early, late].map(
        ({document}) =>
          document.querySelector('minhang-industry-map')!.getBoundingClientRect().height,
      );
      expect(kept).to.be.closeTo(needed!, 0.04 * needed!);
    });

  it('gives the code of a frame that shows the same map, as high as it is', async () => {
    const builder = await openBuilder(query);
    const {document: article} = await publish(builder.code('frame-html'));
    const frame = article.querySelector('iframe')!;
    await until(() => frame.style.height);
    const map = await mapIn(frame.contentWindow!);
    expect(shown(map)).to.equal(shown(builder.map));
    await until(
      () => frame.contentDocument!.scrollingElement!.scrollHeight === frame.clientHeight,
    );
  });

  it('makes the pictures that it gives the code of', async () => {
    const {code, window, one} = await openBuilder(query);
    const saved: Blob[] = [];
    const {URL: addresses} = window as unknown as typeof globalThis;
    const addressOf = addresses.createObjectURL.bind(addresses);
    addresses.createObjectURL = (file: Blob) => {
      saved.push(file);
      return addressOf(file);
    };
    // Firefox shows its list of downloads, which takes the keys from then on.
    const links = (window as unknown as typeof globalThis).HTMLAnchorElement.prototype;
    const handed: string[] = [];
    links.click = function () {
      handed.push(this.download);
    };
    for (const format of ['svg', 'png'] as const) {
      one(`#${format}`).setAttribute('open', '');
      const button = one(`#${format} .files button`);
      button.focus();
      await press(' ');
      await until(() =>
        one(`#${format} .files [role=status]`).textContent.includes('Made'),
      );
      const image = new Image();
      image.src = URL.createObjectURL(saved.at(-1)!);
      await image.decode();
      const place = new DOMParser()
        .parseFromString(code(`${format}-html`), 'text/html')
        .querySelector('img')!;
      expect(place.alt).to.match(/^Of the 14 town-level units of Minhang District, /);
      const ratio = image.naturalWidth / Number(place.getAttribute('width'));
      expect(image.naturalHeight).to.equal(ratio * Number(place.getAttribute('height')));
    }
  });

  it('takes what is typed and ticked, by keys alone, and keeps it in its address', async () => {
    const {document, window, one, code, map} = await openBuilder('?page=en');
    window.focus();
    await tabTo(document, '[name=lang][value=zh-CN]');
    await press('ArrowRight');
    await tabTo(document, '[name=show][value=river]');
    await press(' ');
    await tabTo(document, '[name=highlight][value=biomed]');
    await press(' ');
    await tabTo(document, '#heading');
    // WebKit's driver lets go of keys at the end only, and so types one space at a time.
    for (const part of ['Where ', ' pets', ' live', ' ']) await type(part);
    await until(() => code('file-html').includes('Where pets live</h2>'));
    const code1 = code('file-html');
    expect(code1).to.include('lang="en" ');
    expect(code1).to.include('highlight="biomed" show="river"');
    expect(code1).to.include('<h2 slot="heading">Where pets live</h2>');
    expect((one('#heading') as HTMLInputElement).value).to.equal('Where  pets live ');
    expect(map.highlight).to.equal('biomed');
    await until(() => window.location.search.includes('pets'));
    const again = await openBuilder(window.location.search);
    expect(again.code('file-html')).to.equal(code1);
  });

  it('follows what is chosen in the map, and keeps its card open beside', async () => {
    const {document, map, code} = await openBuilder('?page=en&selected=qibao');
    map
      .shadowRoot!.querySelector<HTMLElement>('[role=option][data-code="310112009"]')!
      .focus();
    await press('Enter');
    await until(() => code('file-html').includes('selected="pujin"'));
    expect(field(document, 'selected')).to.equal('pujin');
    (document.querySelector('h1') as HTMLElement).click();
    await map.updateComplete;
    expect(map.selected).to.equal('pujin');
  });

  it('copies a code, and says so', async () => {
    const {document, code, one} = await openBuilder(query);
    await tabTo(document, '[aria-describedby=file-html-label]');
    await press(' ');
    await until(() => told(one) === 'Copied.');
    expect(await pasted()).to.equal(code('file-html'));
  });

  it('selects the code where the browser copies nothing', async () => {
    const {document, window, code, one} = await openBuilder(query);
    Object.defineProperty(window.navigator, 'clipboard', {value: undefined});
    Object.assign(document, {execCommand: () => false});
    await tabTo(document, '[aria-describedby=file-html-label]');
    await press(' ');
    await until(() => told(one).includes('Ctrl+C'));
    expect(window.getSelection()!.toString()).to.equal(code('file-html'));
  });

  it('says what is wrong with an address, and leaves it out', async () => {
    const {code, one} = await openBuilder('?page=en&folder=javascript:top.ran=1');
    expect(one('#folder').getAttribute('aria-invalid')).to.equal('true');
    expect(one('#folder-error').textContent).to.include('https://');
    for (const id of ['file-html', 'frame-html', 'frame-alone', 'png-html'])
      expect(code(id)).not.to.include('javascript:');
  });

  it('runs nothing of a hostile heading, nor does what it gives', async () => {
    for (const heading of hostile.slice(0, 5)) {
      const words = new URLSearchParams({
        heading,
        caption: heading,
        'approval-number': heading,
      });
      const builder = await openBuilder(`?page=en&as=frame&${words}`);
      expect(builder.violations).to.deep.equal([]);
      for (const id of ['file-html', 'frame-html', 'npm-html', 'png-html', 'svg-html']) {
        const {document: article} = await publish(builder.code(id));
        expect(article.querySelectorAll('body img[src=x], body h2 *').length).to.equal(0);
      }
      const map = await mapIn(await publish(builder.code('file-html')));
      expect(map.querySelector('h2')!.textContent).to.equal(heading);
      document.body.replaceChildren();
    }
    expect('ran' in window).to.equal(false);
  });

  it('shows the page for frames, whose address follows when typing rests', async () => {
    const {document, one} = await openBuilder('?page=en&as=frame&lang=en');
    const frame = () => document.querySelector<HTMLIFrameElement>('.stage iframe')!;
    expect(frame().src).to.include('/dist/embed.html?lang=en&theme=auto&view=map');
    one('#heading').focus();
    await type('Pets');
    await until(() => frame().src.includes('heading=Pets'));
    const map = await mapIn(frame().contentWindow!);
    expect(map.textContent).to.equal('Pets');
  });
});

/** Goes on with Tab until what a selector fits has the focus. */
async function tabTo(document: Document, selector: string): Promise<void> {
  document.defaultView!.focus();
  for (let stop = 0; stop < 90; stop++) {
    if (document.activeElement?.matches(selector)) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const told = (one: (selector: string) => HTMLElement) =>
  one('.block:has(#file-html) [role=status]').textContent;

const field = (document: Document, name: string) =>
  new FormData(document.querySelector<HTMLFormElement>('#form')!).get(name);

async function pasted(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  await press('Control+v');
  await until(() => field.value);
  return field.value;
}
