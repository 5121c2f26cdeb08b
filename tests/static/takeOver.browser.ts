import {expect} from 'chai';
import {executeServerCommand} from '@web/test-runner-commands';
import {until} from '../element/page.ts';
import {fileWith} from '../element/served.ts';

/** A map as a server writes it, in a page of its own that a script may come to. */
interface Page {
  readonly frame: HTMLIFrameElement;
  readonly map: HTMLElement;
  readonly root: ShadowRoot;
}

describe('a map that a server rendered', () => {
  it('shows map, legend, names and source line without any script', async () => {
    const {root} = await openRendered({selected: 'maqiao', lang: 'zh-CN'}, 'sandboxed');
    expect(root.querySelectorAll('[part~="town"]').length).to.equal(14);
    expect(root.querySelectorAll('[part~="legend"] button[data-cluster]').length).to.equal(
      7,
    );
    expect(root.querySelector('[part~="source"]')!.textContent).to.include('OpenStreetMap');
    expect(root.querySelector('[part~="card"]')!.textContent).to.include('马桥镇');
    const names = [...root.querySelectorAll('[role="option"]')];
    expect(names.length).to.equal(14);
    const map = root.querySelector('[part~="map"]')!.getBoundingClientRect();
    const places = names.map(name => name.getBoundingClientRect());
    for (const {left, right, top, bottom} of places) {
      expect(left).to.be.within(map.left - 20, map.right);
      expect(right).to.be.within(map.left, map.right + 20);
      expect(top).to.be.within(map.top, map.bottom);
      expect(bottom).to.be.within(map.top, map.bottom);
    }
    expect(new Set(places.map(({left, top}) => `${left} ${top}`)).size).to.equal(14);
  });

  for (const options of [
    {lang: 'zh-CN'},
    {lang: 'en', selected: 'pujin', show: 'posts scale'},
    {lang: 'en', view: 'list'},
  ])
    it(`is taken over with nothing moving (${JSON.stringify(options)})`, async () => {
      const {frame, map, root} = await openRendered(options);
      const before = layoutOf(root);
      const frames = watch(frame, root);
      await bringScript(frame, map);
      const after = layoutOf(root);
      expect(after.length).to.equal(before.length);
      // Firefox rounds a fraction of a pixel another way.
      const moves = after.map((part, i) => farthest(part, before[i]!));
      expect(Math.max(...moves)).to.be.at.most(0.5);
      expect(new Set(await frames.stop())).to.deep.equal(new Set(['1 figure, 14 towns']));
      expect(map.querySelector('figure')!.getClientRects().length).to.equal(0);
    });

  it('answers once the script is there', async () => {
    const {frame, map, root} = await openRendered({lang: 'en'});
    await bringScript(frame, map);
    const town = root.querySelector('[part~="town"][data-code="310112009"]')!;
    town.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await (map as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(root.querySelector('[part~="card"] h3')!.textContent).to.include('Pujin');
  });

  it('has the bundled facts until the script has fetched the file that src names', async () => {
    const src = fileWith('东镇');
    const {frame, map, root} = await openRendered({lang: 'zh-CN', src});
    const name = () =>
      root.querySelector('[role="option"][data-code="310112009"]')!.textContent;
    expect(name()).to.include('浦锦');
    await bringScript(frame, map);
    await until(() => name().includes('东镇'));
  });

  it('keeps what the reader opened, and the focus', async () => {
    const {frame, map, root} = await openRendered({lang: 'en'});
    const list = root.querySelector<HTMLDetailsElement>('details[part~="list"]')!;
    list.open = true;
    list.querySelector('summary')!.focus();
    await bringScript(frame, map);
    const taken = root.querySelector<HTMLDetailsElement>('details[part~="list"]')!;
    expect(taken.open).to.equal(true);
    expect(list.isConnected).to.equal(false);
    expect(root.activeElement?.localName).to.equal('summary');
  });

  it('keeps what the reader typed, and narrows the list by it', async () => {
    const {frame, map, root} = await openRendered({lang: 'en', view: 'list'});
    root.querySelector<HTMLInputElement>('input[type="search"]')!.value = 'huac';
    await bringScript(frame, map);
    await (map as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    expect(root.querySelector<HTMLInputElement>('input[type="search"]')!.value).to.equal(
      'huac',
    );
    const shown = [...root.querySelectorAll('[part~="list"] li:not([hidden])')];
    expect(shown.map(({textContent}) => textContent).join()).to.include('Huacao');
    expect(shown.length).to.equal(1);
  });

  it('holds a figure for those who have no shadow DOM', async () => {
    const {map} = await openRendered({lang: 'en', image: 'minhang.png'});
    const figure = map.querySelector('figure')!;
    expect(figure.querySelector('img')!.getAttribute('src')).to.equal('minhang.png');
    expect(figure.querySelector('img')!.alt).to.include('14 town-level units');
    expect(figure.querySelector('figcaption')!.textContent).to.include(
      '14 town-level units',
    );
    expect(figure.querySelectorAll('li').length).to.equal(14);
    expect(figure.textContent).to.include('OpenStreetMap');
  });

  it('stands under a strict content policy, with a nonce', async () => {
    const policy =
      '<meta http-equiv="content-security-policy" content="default-src \'none\'; style-src \'nonce-a1\'">';
    const {root} = await openRendered({lang: 'en', nonce: 'a1'}, undefined, policy);
    const option = root.querySelector<HTMLElement>(
      '[data-code="310112009"][role="option"]',
    )!;
    expect(option.ownerDocument.defaultView!.getComputedStyle(option).left).to.not.equal(
      'auto',
    );
    expect(root.innerHTML).to.not.include(' style=');
  });
});

async function openRendered(options: object, kind?: 'sandboxed', head = ''): Promise<Page> {
  const html = await executeServerCommand<string, object>('server:renderMap', options);
  const frame = document.createElement('iframe');
  if (kind) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '900';
  frame.height = '1400';
  frame.srcdoc = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${html}</body></html>`;
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const map = frame.contentDocument!.querySelector<HTMLElement>('minhang-industry-map')!;
  return {frame, map, root: map.shadowRoot!};
}

/** The script comes late; the map is its own from then on. */
async function bringScript(frame: HTMLIFrameElement, map: HTMLElement) {
  const script = frame.contentDocument!.createElement('script');
  script.src = new URL('/dist/minhang-industry-map.min.js', location.href).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  frame.contentDocument!.head.append(script);
  await loaded;
  await (map as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
}

/** Where everything that is to be seen stands. */
function layoutOf(root: ShadowRoot): readonly DOMRect[] {
  const parts =
    'h2, [part], [role="option"], [part~="legend"] li, .caption, summary, .source p';
  return [...root.querySelectorAll(parts)].map(part => part.getBoundingClientRect());
}

/** How far the farthest edge has moved, in px. */
const farthest = (now: DOMRect, then: DOMRect) =>
  Math.max(
    ...(['left', 'right', 'top', 'bottom'] as const).map(edge =>
      Math.abs(now[edge] - then[edge]),
    ),
  );

/** What stands in the shadow tree at each frame that the browser paints. */
function watch({contentWindow}: HTMLIFrameElement, root: ShadowRoot) {
  const seen: string[] = [];
  let on = true;
  const look = () => {
    const [figures, towns] = ['figure', '[part~="town"]'].map(
      selector => root.querySelectorAll(selector).length,
    );
    seen.push(`${figures} figure, ${towns} towns`);
    if (on) contentWindow!.requestAnimationFrame(look);
  };
  contentWindow!.requestAnimationFrame(look);
  return {
    stop: async () => {
      await new Promise(resolve => contentWindow!.requestAnimationFrame(resolve));
      on = false;
      return seen;
    },
  };
}
