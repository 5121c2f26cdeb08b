import {expect} from 'chai';
import {
  click,
  drag,
  hover,
  media,
  press,
  tap,
  touch,
  type,
  viewport,
  wheel,
} from './reader.ts';

const isWebKit = !/Chrome|Firefox/.test(navigator.userAgent);

describe('the reader', () => {
  let seen: string[];
  let form: HTMLElement;

  beforeEach(() => {
    document.body.innerHTML = `
      <form onsubmit="return false" style="padding: 40px">
        <button type="button">one</button>
        <input aria-label="two">
        <svg width="100" height="100"><path tabindex="0" d="M0 0H100V10H10V100H0z"/></svg>
      </form>`;
    form = document.querySelector('form')!;
    seen = [];
    for (const name of ['pointerover', 'pointerdown', 'click', 'keydown'])
      form.addEventListener(name, event => {
        const target = event.target as Element;
        const how =
          event instanceof KeyboardEvent
            ? event.key
            : event instanceof PointerEvent
              ? event.pointerType
              : '';
        expect(event.isTrusted).to.equal(true);
        seen.push(`${name} ${how} ${target.localName}`);
      });
  });

  it('walks with Tab and back', async () => {
    await press('Tab');
    expect(document.activeElement!.localName).to.equal('button');
    expect(document.activeElement!.matches(':focus-visible')).to.equal(true);
    await press('Tab', 2);
    expect(document.activeElement!.localName).to.equal('path');
    await press('Shift+Tab');
    expect(document.activeElement!.localName).to.equal('input');
  });

  it('presses the keys of a map', async () => {
    form.querySelector('path')!.focus();
    for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End', 'Enter', ' ', 'Escape'])
      await press(key);
    expect(
      seen
        .filter(line => line.startsWith('keydown'))
        .map(line => line.split(/ (?=\w+$)/)[0]),
    ).to.eql(
      ['ArrowRight', 'ArrowUp', 'Home', 'End', 'Enter', ' ', 'Escape'].map(
        key => `keydown ${key}`,
      ),
    );
  });

  it('gets a click from Enter on a button', async () => {
    form.querySelector('button')!.focus();
    await press('Enter');
    expect(seen.some(line => line.startsWith('click') && line.endsWith('button'))).to.equal(
      true,
    );
  });

  it('types', async () => {
    form.querySelector('input')!.focus();
    await type('abc');
    expect(form.querySelector('input')!.value).to.equal('abc');
  });

  it('clicks a bent shape where it can be hit', async () => {
    await click(form.querySelector('path')!);
    expect(seen.at(-1)).to.match(/^click (mouse)? ?path$/);
    expect(seen).to.include('pointerdown mouse path');
  });

  it('hovers', async () => {
    const button = form.querySelector('button')!;
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
    expect(seen).to.include('pointerover mouse button');
    await hover([1, 1]);
    expect(button.matches(':hover')).to.equal(false);
  });

  it('taps with a finger', async function () {
    if (!(await tap(form.querySelector('button')!))) {
      expect(isWebKit).to.equal(true);
      return this.skip();
    }
    expect(seen).to.include('pointerdown touch button');
    expect(seen.some(line => line.startsWith('click'))).to.equal(true);
  });

  it('drags with the mouse', async () => {
    const button = form.querySelector('button')!;
    const {left, top} = button.getBoundingClientRect();
    const way: string[] = [];
    for (const name of ['pointerdown', 'pointermove', 'pointerup'] as const)
      addEventListener(name, ({clientX, clientY, buttons}) =>
        way.push(
          `${name} ${Math.round(clientX - left)} ${Math.round(clientY - top)} ${buttons}`,
        ),
      );
    await drag([left + 5, top + 5], [left + 105, top + 15]);
    expect(way).to.include('pointerdown 5 5 1');
    expect(way).to.include('pointermove 65 11 1');
    expect(way.at(-1)).to.equal('pointerup 105 15 0');
  });

  it('turns the wheel', async () => {
    const turns = turnsOver(form);
    await wheel(form, 60);
    await until(() => turns.length > 0);
    expect(turns).to.deep.equal(['1 false']);
  });

  it('turns the wheel with a key held', async function () {
    const turns = turnsOver(form);
    if (!(await wheel(form, -60, 'Control'))) {
      expect(isWebKit).to.equal(true);
      return this.skip();
    }
    await until(() => turns.length > 0);
    expect(turns).to.deep.equal(['-1 true']);
  });

  it('touches with two fingers', async function () {
    const fingers: string[] = [];
    form.style.touchAction = 'none';
    for (const name of ['touchstart', 'touchmove', 'touchend'])
      form.addEventListener(name, event => {
        const {touches} = event as TouchEvent;
        fingers.push(
          [
            name,
            ...Array.from(touches, ({clientX}) => Math.round(clientX)).sort(
              (a, b) => a - b,
            ),
          ].join(' '),
        );
      });
    const touched = await touch(
      [
        [100, 60],
        [50, 60],
      ],
      [
        [200, 60],
        [250, 60],
      ],
    );
    if (!touched) {
      expect(isWebKit).to.equal(true);
      return this.skip();
    }
    expect(fingers).to.include('touchstart 100 200');
    expect(fingers).to.include('touchmove 50 250');
  });

  it('has a phone or a mouse in hand', async function () {
    if (!(await media({pointer: 'coarse'}))) {
      expect(isWebKit).to.equal(true);
      return this.skip();
    }
    expect(await media({})).to.equal(true);
    expect(matchMedia('(pointer: coarse)').matches).to.equal(false);
  });

  it('has a page as narrow as a phone and as wide as a desk', async () => {
    await viewport(320, 700);
    expect(matchMedia('(max-width: 320px)').matches).to.equal(true);
    await viewport(1200, 900);
    expect(document.documentElement.clientWidth).to.be.closeTo(1200, 20);
  });

  it('prefers dark and stillness', async () => {
    expect(await media({colorScheme: 'dark'})).to.equal(true);
    expect(await media({colorScheme: 'dark', reducedMotion: 'reduce'})).to.equal(true);
    expect(await media({})).to.equal(true);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
  });

  it('forces colours and prints', async function () {
    if (isWebKit) {
      expect(await media({forcedColors: 'active'})).to.equal(false);
      return this.skip();
    }
    expect(await media({forcedColors: 'active'})).to.equal(true);
    expect(await media({type: 'print'})).to.equal(true);
    expect(await media({})).to.equal(true);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => requestAnimationFrame(resolve));
}

/** Every turn of the wheel from now on: which way, and whether Ctrl was held. */
function turnsOver(element: HTMLElement): readonly string[] {
  const turns: string[] = [];
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    turns.push(`${Math.sign(event.deltaY)} ${event.ctrlKey}`);
  };
  element.addEventListener('wheel', turn, {passive: false});
  return turns;
}
