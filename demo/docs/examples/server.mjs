import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {renderMap} from 'minhang-industry-map/server.js';

const script = 'minhang-industry-map/minhang-industry-map.min.js';
const code = readFileSync(fileURLToPath(import.meta.resolve(script)));

/** Answers /?town=maqiao with a page in which the map of Maqiao stands. */
const server = createServer(({url}, response) => {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  if (pathname === '/map.js') {
    response.setHeader('Content-Type', 'text/javascript');
    return response.end(code);
  }
  try {
    const map = renderMap({lang: 'en', selected: searchParams.get('town') ?? undefined});
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>
      <html lang="en">
        <title>Minhang</title>
        <body>${map}<script src="/map.js" defer></script>`);
  } catch (error) {
    response.writeHead(404).end(error.message);
  }
});

server.listen(process.env.PORT ?? 3000, () => {
  console.log(`http://localhost:${server.address().port}/?town=maqiao`);
});
