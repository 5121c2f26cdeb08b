import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort, start, until} from './processes.mjs';

/**
 * Starts what WebKitGTK needs to run without a screen: a virtual display, a source of desktop
 * settings (its dark theme and its animations switch are what the media queries report), and
 * the driver. Gives the driver's port, a function that changes the settings, one that gives
 * the browser's window the keyboard and one that turns the mouse's wheel.
 */
export async function startWebKit({display, settings, windows, driver}) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  shrinkToolbar(folder);

  const env = {
    ...process.env,
    DISPLAY: await startDisplay(display),
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: folder,
  };
  delete env.WAYLAND_DISPLAY;

  const changeSettings = startSettings(settings, folder, env);
  const port = await freePort();
  start(driver, [`--port=${port}`], {env});
  await until('WebKitWebDriver', () => answers(`http://127.0.0.1:${port}/status`));
  return {
    port,
    changeSettings,
    focusWindow: () => focusWindow(windows, env),
    turnWheel: turn => turnWheel(windows, env, turn),
  };
}

function startDisplay(program) {
  const child = start(
    program,
    ['-displayfd', '3', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', number => resolve(`:${String(number).trim()}`));
  });
}

function startSettings(program, folder, env) {
  const file = join(folder, 'xsettingsd.conf');
  const write = ({dark, still}) =>
    writeFileSync(
      file,
      `Net/ThemeName "Adwaita${dark ? '-dark' : ''}"\nGtk/EnableAnimations ${still ? 0 : 1}\n`,
    );
  write({});
  const child = start(program, ['--config', file], {env});
  return settings => {
    write(settings);
    child.kill('SIGHUP');
  };
}

/** Without a window manager no window has the focus, and no element of a page either. */
function focusWindow(program, env) {
  const words = [
    'search',
    '--sync',
    '--onlyvisible',
    '--class',
    'MiniBrowser',
    'windowfocus',
  ];
  const {status} = spawnSync(program, words, {env, stdio: 'ignore', timeout: 15_000});
  if (status !== 0) throw new Error('the window of MiniBrowser could not be focused');
}

/** One notch at a point of the display; then the mouse goes away again. */
function turnWheel(program, env, {x, y, down}) {
  const words = [
    'mousemove',
    '--sync',
    x,
    y,
    'click',
    down ? 5 : 4,
    'mousemove',
    1999,
    1999,
  ];
  const {status} = spawnSync(program, words.map(String), {env, timeout: 15_000});
  if (status !== 0) throw new Error('the wheel could not be turned');
}

/** The browser's own toolbar would keep the window from being as narrow as a phone. */
function shrinkToolbar(folder) {
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(
      join(folder, version, 'gtk.css'),
      '* {min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px}',
    );
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
