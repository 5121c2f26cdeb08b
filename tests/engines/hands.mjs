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
  async click({browser, id}, {x, y}) {
    await browser.getPage(id).mouse.click(x, y);
  },
  async tap({browser, id}, {x, y}) {
    await browser.getPage(id).touchscreen.tap(x, y);
  },
  async viewport({browser, id}, {width, height}) {
    await browser.getPage(id).setViewport({width, height});
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
  async media({browser, id}, {type, colorScheme, reducedMotion, forcedColors}) {
    const page = browser.getPage(id);
    // Closing the session would undo what it emulates.
    if (!devTools.has(page)) devTools.set(page, await page.createCDPSession());
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

export const firefox = {
  ...puppeteerHands,
  async media({browser, id}, {type, colorScheme, reducedMotion, forcedColors}) {
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
      expression: `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)}) && 0`,
      awaitPromise: false,
      target: {context: windows.contexts[0].context},
    });
    if (evaluated.type !== 'success') throw new Error(evaluated.exceptionDetails.text);
  },
};

/** WebKitGTK takes its colour scheme and motion from the desktop's settings. */
export const webkit = changeSettings => ({
  async press({browser}, {keys}) {
    await browser.driver.keys(keys);
  },
  async type({browser}, {text}) {
    await browser.driver.keys([...text]);
  },
  async point({browser}, at) {
    await browser.driver.performActions([mouse(moveTo(at))]);
  },
  async click({browser}, at) {
    await browser.driver.performActions([
      mouse(moveTo(at), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}),
    ]);
  },
  // The driver turns a touch into a mouse.
  tap: async () => false,
  async viewport({browser}, {width, height}) {
    const frame = await browser.driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await browser.driver.setWindowRect(0, 0, width + frame[0], height + frame[1]);
  },
  // The driver can neither allow the location nor give one.
  place: async () => false,
  async media(_session, {type, colorScheme, reducedMotion, forcedColors}) {
    if (type !== undefined || forcedColors !== undefined) return false;
    changeSettings({dark: colorScheme === 'dark', still: reducedMotion === 'reduce'});
  },
});

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
