import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

const root = new URL('../../', import.meta.url);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Serves the demo and the build on a free port until it is closed. */
export async function serve() {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const type = types[extname(pathname)];
    const found =
      type && /^\/(demo|dist)\//.test(pathname)
        ? readFile(new URL(`.${pathname}`, root))
        : Promise.reject(new Error('not served'));
    found.then(
      body => response.writeHead(200, {'Content-Type': type}).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
