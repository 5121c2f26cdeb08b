import {copyFile, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rest} from './hands.mjs';

/** Lets a test in the page use the hands of the engine it runs in; see reader.ts. */
export function readerCommands() {
  return {
    name: 'reader-commands',
    async executeCommand({command, payload, session}) {
      const [owner, action] = command.split(':');
      if (owner !== 'reader') return undefined;
      if (action === 'rest') await rest(session);
      else if ((await session.browser.hands[action](session, payload)) === false)
        return false;
      return true;
    },
  };
}

/** Lets a test in the page have something made by `dist/server.js`, which runs in Node alone. */
export function serverCommands() {
  return {
    name: 'server-commands',
    async executeCommand({command, payload}) {
      const [owner, name] = command.split(':');
      if (owner !== 'server') return undefined;
      const server = await import(new URL('../../dist/server.js', import.meta.url).href);
      return server[name](payload);
    },
  };
}

/** Lets a test see what a page on the disk shows, in a window of its own. */
export function diskCommands() {
  return {
    name: 'disk-commands',
    async executeCommand({command, payload, session}) {
      if (command !== 'disk:visit') return undefined;
      const folder = await mkdtemp(join(tmpdir(), 'page-'));
      for (const [file, text] of Object.entries(payload.files))
        await writeFile(join(folder, file), text);
      for (const file of payload.copies) await copyFile(file, join(folder, basename(file)));
      const url = pathToFileURL(join(folder, payload.open)).href;
      try {
        return await session.browser.hands.visit(session, {url, script: payload.script});
      } finally {
        await rm(folder, {recursive: true});
      }
    },
  };
}
