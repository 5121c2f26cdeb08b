import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {chromium, firefox, webkit} from './hands.mjs';
import {startWebKit} from './webkit.mjs';

/**
 * One launcher an engine, from the paths of its programs. `hands` is how a test's reader
 * presses, points and resizes in that engine.
 */
export const launch = {
  chromium: ({browser}) =>
    Object.assign(
      chromeLauncher({
        launchOptions: {
          executablePath: browser,
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--no-first-run',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
      {name: 'Chromium', hands: chromium},
    ),

  firefox: ({browser}) =>
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: browser,
          // Emulated media are set where only the browser's own pages may reach.
          args: ['--remote-allow-system-access'],
          // On macOS, Tab would skip buttons.
          extraPrefsFirefox: {'accessibility.tabfocus': 7},
        },
      }),
      {name: 'Firefox', hands: firefox},
    ),

  webkit: async programs => {
    const {port, changeSettings, focusWindow, turnWheel} = await startWebKit(programs);
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
      },
    });
    const startSession = launcher.startSession.bind(launcher);
    return Object.assign(launcher, {
      hands: webkit(changeSettings, turnWheel),
      async startSession(id, url) {
        await launcher.ensureManagerInitialized();
        focusWindow();
        return startSession(id, url);
      },
    });
  },
};
