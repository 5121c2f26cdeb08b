import {createServer} from 'node:http';

/** Serves everything on a second port too, which for a browser is another site; see otherSite.ts. */
export function otherSite() {
  let server;
  return {
    name: 'other-site',
    async serverStart({app}) {
      server = createServer(app.callback());
      await new Promise(listening => server.listen(0, listening));
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    executeCommand({command}) {
      if (command !== 'other-site:port') return undefined;
      return server.address().port;
    },
  };
}
