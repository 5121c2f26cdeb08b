/** The other site of the demo: a page of somebody else with the map in a frame. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';

const page = 'iframe-host.html';
const types = {[page]: 'text/html; charset=utf-8', 'article.css': 'text/css'};

/** Serves the page, and its style sheet, on a port; `map` is the origin that the map comes from. */
export function serveOtherSite(port, map) {
  createServer(async ({url}, response) => {
    const file = new URL(url, map).pathname.slice(1) || page;
    if (!types[file]) return response.writeHead(404).end();
    const text = await readFile(new URL(file, import.meta.url), 'utf8');
    response
      .writeHead(200, {'Content-Type': types[file]})
      .end(text.replaceAll('https://map.example', map));
  }).listen(port);
}
