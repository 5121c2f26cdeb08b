/** Builds, serves the demo, and builds and reloads again when a source changes. */
import {spawnSync} from 'node:child_process';
import {createReadStream, watch} from 'node:fs';
import {createServer} from 'node:net';
import {startDevServer} from '@web/dev-server';
import {serveOtherSite} from './otherSite.mjs';

const build = ['npm', 'run', '--silent', 'build'];
const bundle = ['rollup', '--config', '--silent'];

if (!run(build)) process.exit(1);

const port = await freePort(8000);
const {webSockets} = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    port,
    open: false,
    clearTerminalOnReload: false,
    middleware: [toTheDemo, untouched],
    plugins: [{name: 'reload', injectWebSocket: true}],
  },
});

const otherPort = await freePort(port + 1);
serveOtherSite(otherPort, `http://localhost:${port}`);

const pages = [
  ['article, Chinese', `${port}/demo/`],
  ['article, English', `${port}/demo/en.html`],
  ['embed builder', `${port}/demo/builder.html`],
  ['partner page', `${port}/demo/partner.html`],
  ['another district, invented records', `${port}/demo/district.html`],
  ['in a frame on another site', `${otherPort}/`],
  ['gallery of every state', `${port}/demo/gallery.html`],
  ['documentation', `${port}/demo/docs/index.html`],
];
const longest = Math.max(...pages.map(([name]) => name.length));
console.log('The demo:');
for (const [name, address] of pages)
  console.log(`  ${name.padEnd(longest)}  http://localhost:${address}`);

let pending;
for (const folder of ['src', 'demo/builder'])
  watch(folder, {recursive: true}, (_event, file) => {
    clearTimeout(pending);
    pending = setTimeout(() => rebuild(`${folder}/${file}`), 100);
  });

function rebuild(file) {
  const prepared = /^src\/minhang\/(prepare|sources)\//.test(file);
  if (!run(prepared ? build : bundle)) return;
  console.log(`rebuilt after a change of ${file}`);
  const reload = {importPath: 'data:text/javascript,location.reload()'};
  webSockets.send(JSON.stringify({type: 'import', data: reload}));
}

function run([program, ...words]) {
  return spawnSync(program, words, {stdio: 'inherit'}).status === 0;
}

function toTheDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
}

/** Pages with a strict policy of their own, which forbids the script that reloads the others. */
function untouched(context, next) {
  if (!/^\/(dist\/embed|demo\/(builder|partner|docs\/[\w/-]+))\.html$/.test(context.path))
    return next();
  context.type = 'html';
  context.body = createReadStream(context.path.slice(1));
}

function freePort(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(freePort(port + 1)));
    server.listen(port, () => server.close(() => resolve(port)));
  });
}
