/**
 * The three engines: the programs each one needs, where those usually lie, and the Debian
 * packages that hold them. A path may hold `*`; a bare name is looked up on the PATH.
 *
 * Playwright's Firefox and WebKit are not listed: they speak Playwright's protocol only.
 */
export const engines = {
  chromium: {
    packages: ['chromium'],
    programs: {
      browser: {
        variable: 'CHROMIUM_PATH',
        paths: [
          'chromium',
          'chromium-browser',
          'google-chrome-stable',
          'google-chrome',
          '~/.cache/ms-playwright/chromium-*/chrome-linux*/chrome',
          '~/.cache/puppeteer/chrome/*/chrome-linux*/chrome',
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '~/Library/Caches/ms-playwright/chromium-*/*/*.app/Contents/MacOS/*',
        ],
      },
    },
  },
  firefox: {
    packages: ['firefox-esr'],
    programs: {
      browser: {
        variable: 'FIREFOX_PATH',
        paths: [
          'firefox-esr',
          'firefox',
          '~/.cache/puppeteer/firefox/*/firefox/firefox',
          '/Applications/Firefox.app/Contents/MacOS/firefox',
        ],
      },
    },
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'xdotool'],
    programs: {
      browser: {
        variable: 'WEBKIT_PATH',
        paths: [
          '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
          '/usr/lib*/webkit2gtk-4.*/MiniBrowser',
          '/usr/libexec/webkit2gtk-4.*/MiniBrowser',
        ],
      },
      driver: {variable: 'WEBKIT_DRIVER_PATH', paths: ['WebKitWebDriver']},
      display: {variable: 'XVFB_PATH', paths: ['Xvfb']},
      settings: {variable: 'XSETTINGSD_PATH', paths: ['xsettingsd']},
      windows: {variable: 'XDOTOOL_PATH', paths: ['xdotool']},
    },
  },
};
