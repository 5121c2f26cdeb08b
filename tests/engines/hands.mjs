import {setTimeout as pause} from 'node:timers/promises';

/**
 * What a reader's hands can do in each engine, as real input and real settings. Every object
 * has the same functions; one that an engine cannot do gives `false`.
 *
 * A media object may hold `colorScheme` (`dark`), `reducedMotion` (`reduce`), `forcedColors`
 * (`active`) and `type` (`print`); what it leaves out goes back to normal.
 */

const restingViewport = {width: 800, height: 600};

const puppeteerHands = {
  async press({browser, id}, {keys}) {
    const {keyboard} = browser.getPage(id);
    const held = keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(keys.at(-1));
    for (const key of held.toReversed()) await keyboard.up(key);
  },
  async type({browser, id}, {text}) {
    await browser.getPage(id).keyboard.type(text);
  },
  async point({browser, id}, {x, y}) {
    await browser.getPage(id).mouse.move(x, y);
  },
  async click({browser, id}, {x, y, held}) {
    await browser.getPage(id).mouse.click(x, y, {delay: held});
  },
  async drag({browser, id}, {from, to}) {
    const {mouse} = browser.getPage(id);
    await mouse.move(from.x, from.y);
    await mouse.down();
    for (const {x, y} of stepsBetween(from, to)) await mouse.move(x, y);
    await mouse.up();
  },
  async wheel({browser, id}, {x, y, deltaY, held}) {
    const {keyboard, mouse} = browser.getPage(id);
    await mouse.move(x, y);
    for (const key of held) await keyboard.down(key);
    await mouse.wheel({deltaY});
    for (const key of held) await keyboard.up(key);
  },
  async tap({browser, id}, {x, y, held}) {
    const finger = await browser.getPage(id).touchscreen.touchStart(x, y);
    if (held) await pause(held);
    await finger.end();
  },
  async touch({browser, id}, {paths}) {
    const {touchscreen} = browser.getPage(id);
    const fingers = [];
    for (const [from] of paths) fingers.push(await touchscreen.touchStart(from.x, from.y));
    const ways = paths.map(([from, to]) => stepsBetween(from, to));
    for (const step of ways[0].keys()) {
      for (const [i, finger] of fingers.entries())
        await finger.move(ways[i][step].x, ways[i][step].y);
    }
    for (const finger of fingers) await finger.end();
  },
  async viewport({browser, id}, {width, height}) {
    await browser.getPage(id).setViewport({width, height});
  },
  async visit({browser, id}, {url, script}) {
    const page = await browser.getPage(id).browser().newPage();
    try {
      await page.goto(url);
      return await page.evaluate(script);
    } finally {
      await page.close();
    }
  },
  async place({browser, id}, at) {
    const page = browser.getPage(id);
    if (!at) return page.browserContext().clearPermissionOverrides();
    const {origin, ...place} = at;
    await page.browserContext().overridePermissions(origin, ['geolocation']);
    await page.setGeolocation(place);
  },
};

const devTools = new WeakMap();

export const chromium = {
  ...puppeteerHands,
  async media({browser, id}, {type, colorScheme, reducedMotion, forcedColors, pointer}) {
    const page = browser.getPage(id);
    // Closing the session would undo what it emulates.
    if (!devTools.has(page)) devTools.set(page, await page.createCDPSession());
    await devTools.get(page).send('Emulation.setTouchEmulationEnabled', {
      enabled: pointer === 'coarse',
    });
    // What two fingers made of the page goes with them.
    if (pointer !== 'coarse')
      await devTools.get(page).send('Emulation.setPageScaleFactor', {pageScaleFactor: 1});
    await devTools.get(page).send('Emulation.setEmulatedMedia', {
      media: type ?? '',
      features: [
        {name: 'prefers-color-scheme', value: colorScheme ?? ''},
        {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
        {name: 'forced-colors', value: forcedColors ?? ''},
      ],
    });
  },
};

/** What Firefox takes a pointer for: coarse, or fine and able to hover. */
const [coarse, fine] = [1, 6];

export const firefox = {
  ...puppeteerHands,
  async media({browser, id}, {type, colorScheme, reducedMotion, forcedColors, pointer}) {
    const {connection} = browser.getPage(id).browser();
    const {result: windows} = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const overrides = {
      mediumOverride: type ?? '',
      prefersColorSchemeOverride: colorScheme ?? 'none',
      prefersReducedMotionOverride: reducedMotion ?? 'none',
      forcedColorsOverride: forcedColors ?? 'none',
    };
    const {result: evaluated} = await connection.send('script.evaluate', {
      expression: `
        Services.prefs.setIntPref('ui.primaryPointerCapabilities', ${pointer === 'coarse' ? coarse : fine});
        Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)}) && 0`,
      awaitPromise: false,
      target: {context: windows.contexts[0].context},
    });
    if (evaluated.type !== 'success') throw new Error(evaluated.exceptionDetails.text);
  },
};

/** WebKitGTK takes its colour scheme and motion from the desktop's settings. */
export const webkit = (changeSettings, turnWheel) => ({
  async press({browser}, {keys}) {
    await browser.driver.keys(keys);
  },
  async type({browser}, {text}) {
    await browser.driver.keys([...text]);
  },
  async point({browser}, at) {
    await browser.driver.performActions([mouse(moveTo(at))]);
  },
  async click({browser}, {held, ...at}) {
    await browser.driver.performActions([
      mouse(
        moveTo(at),
        {type: 'pointerDown', button: 0},
        ...(held ? [{type: 'pause', duration: held}] : []),
        {type: 'pointerUp', button: 0},
      ),
    ]);
  },
  async drag({browser}, {from, to}) {
    await browser.driver.performActions([
      mouse(
        moveTo(from),
        {type: 'pointerDown', button: 0},
        ...stepsBetween(from, to).map(moveTo),
        {type: 'pointerUp', button: 0},
      ),
    ]);
  },
  // The driver's own wheel turns back by itself; with Ctrl, MiniBrowser keeps it.
  async wheel({browser}, {x, y, deltaY, held}) {
    if (held.length > 0) return false;
    const [left, top] = await browser.driver.execute(
      'return [screenX + outerWidth - innerWidth, screenY + outerHeight - innerHeight]',
    );
    turnWheel({x: Math.round(left + x), y: Math.round(top + y), down: deltaY > 0});
  },
  // The driver turns a touch into a mouse.
  tap: async () => false,
  touch: async () => false,
  async viewport({browser}, {width, height}) {
    const frame = await browser.driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await browser.driver.setWindowRect(0, 0, width + frame[0], height + frame[1]);
  },
  async visit({browser: {driver}}, {url, script}) {
    const home = await driver.getWindowHandle();
    const {handle} = await driver.createWindow('window');
    try {
      await driver.switchToWindow(handle);
      await driver.url(url);
      return await driver.executeAsync(`const done = arguments[0]; (${script}).then(done)`);
    } finally {
      await driver.closeWindow();
      await driver.switchToWindow(home);
    }
  },
  // The driver can neither allow the location nor give one.
  place: async () => false,
  async media(_session, {type, colorScheme, reducedMotion, forcedColors, pointer}) {
    if (type !== undefined || forcedColors !== undefined || pointer !== undefined)
      return false;
    changeSettings({dark: colorScheme === 'dark', still: reducedMotion === 'reduce'});
  },
});

/** Points on the way from one to the other, the last one included. */
function stepsBetween(from, to) {
  return [0.2, 0.4, 0.6, 0.8, 1].map(share => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  }));
}

function mouse(...actions) {
  return {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
}

function moveTo({x, y}) {
  return {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)};
}

/** Back to how a test file expects to find the browser. */
export async function rest(session) {
  const {hands} = session.browser;
  await hands.media(session, {});
  await hands.place(session);
  await hands.viewport(session, restingViewport);
  await hands.point(session, {x: 0, y: 0});
}
