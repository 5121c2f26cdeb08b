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
