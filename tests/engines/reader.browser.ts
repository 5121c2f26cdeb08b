import {expect} from 'chai';
import {click, hover, media, press, tap, type, viewport} from './reader.ts';

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
