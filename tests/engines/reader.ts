import {executeServerCommand} from '@web/test-runner-commands';

/**
 * A reader at the keyboard, with a mouse or a finger: real input of the engine, not events
 * made by a script. Whatever a test file changes is put back when the file ends.
 */

after(() => executeServerCommand('reader:rest'));

/** An element, or a point of the viewport in CSS pixels. */
export type Target = Element | readonly [x: number, y: number];

export interface Media {
  readonly colorScheme?: 'dark' | 'light';
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  /** A phone's: a finger. */
  readonly pointer?: 'coarse';
  readonly type?: 'print';
}

/** Presses a key by its `KeyboardEvent.key` name, with modifiers before it: `Shift+Tab`. */
export async function press(combination: string, times = 1): Promise<void> {
  const keys = combination.split('+');
  for (let time = 0; time < times; time++) await act('press', {keys});
}

export async function type(text: string): Promise<void> {
  await act('type', {text});
}

/** Clicks; `held` is how long the button stays down, in ms, where that matters. */
export async function click(target: Target, held = 0): Promise<void> {
  await act('click', {...(await pointOf(target)), held});
}

export async function hover(target: Target): Promise<void> {
  await act('point', await pointOf(target));
}

/**
 * Taps with a finger; `false` where the engine's driver has none (WebKitGTK). `held` is how long the
 * finger stays down, in ms, where that matters.
 */
export async function tap(target: Target, held = 0): Promise<boolean> {
  return act('tap', {...(await pointOf(target)), held});
}

/** Presses the mouse at one point, moves it and lets go at the other. */
export async function drag(from: Target, to: Target): Promise<void> {
  await act('drag', {from: await pointOf(from), to: await pointOf(to)});
}

/**
 * Turns the wheel over a target, towards the reader where positive, with keys held: `Control`. In
 * WebKitGTK the way is always one notch, and with keys it is `false`: its browser keeps those.
 */
export async function wheel(
  target: Target,
  deltaY: number,
  ...held: readonly string[]
): Promise<boolean> {
  return act('wheel', {...(await pointOf(target)), deltaY, held});
}

/** Moves one finger or more, each along its path; `false` where the engine's driver has none. */
export async function touch(
  ...paths: readonly (readonly [from: Target, to: Target])[]
): Promise<boolean> {
  return act('touch', {
    paths: await Promise.all(paths.map(path => Promise.all(path.map(pointOf)))),
  });
}

/** Puts the reader somewhere and allows the page to know; `false` where the engine's driver can't. */
export async function place(at: {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}): Promise<boolean> {
  return act('place', {...at, origin: location.origin});
}

/** Gives the page a size in CSS pixels and waits until the page has it. */
export async function viewport(width: number, height: number): Promise<void> {
  await act('viewport', {width, height});
  await until(
    `a viewport of ${width} × ${height}`,
    () => innerWidth === width && innerHeight === height,
  );
}

/**
 * Sets what the system prefers; what is left out goes back to normal. `false` where the
 * engine cannot (forced colours, print and a coarse pointer in WebKitGTK).
 */
export async function media(wanted: Media): Promise<boolean> {
  const done = await act('media', wanted);
  // On paper every engine is light.
  const dark = wanted.colorScheme === 'dark' && wanted.type !== 'print';
  if (done)
    await until(`media ${JSON.stringify(wanted)}`, () =>
      [
        [dark, '(prefers-color-scheme: dark)'],
        [wanted.reducedMotion === 'reduce', '(prefers-reduced-motion: reduce)'],
        [wanted.forcedColors === 'active', '(forced-colors: active)'],
        [wanted.type === 'print', 'print'],
        [wanted.pointer === 'coarse', '(pointer: coarse)'],
      ].every(([on, query]) => matchMedia(String(query)).matches === on),
    );
  return done;
}

function act(action: string, payload: unknown): Promise<boolean> {
  return executeServerCommand(`reader:${action}`, payload);
}

/** When the page moved last; a smooth scroll moves it every frame. */
let moved = -Infinity;
addEventListener('scroll', () => (moved = performance.now()));

async function pointOf(target: Target): Promise<{x: number; y: number}> {
  if (!(target instanceof Element)) return {x: target[0], y: target[1]};
  // Nobody aims while the page glides, which it begins a frame after it was told to.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await until('a page at rest', () => performance.now() - moved > 50);
  const point = visiblePoint(target);
  if (!point) throw new Error(`no part of <${target.localName}> can be pointed at`);
  return point;
}

/** The centre first, then a grid: the centre of a bent shape lies outside it. */
function visiblePoint(element: Element): {x: number; y: number} | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  element.scrollIntoView({block: 'nearest', inline: 'nearest'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const steps = [0.5, 0.3, 0.7, 0.4, 0.6, 0.2, 0.8, 0.1, 0.9];
  return steps
    .flatMap(down =>
      steps.map(across => ({x: left + across * width, y: top + down * height})),
    )
    .find(({x, y}) => element.contains(root.elementFromPoint(x, y)));
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
}
