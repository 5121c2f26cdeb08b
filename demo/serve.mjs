/** Builds, serves the demo, and builds and reloads again when a source changes. */
import {spawnSync} from 'node:child_process';
import {createReadStream, globSync, watch} from 'node:fs';
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

console.log('The demo is at');
const pages = globSync('demo/**/*.html', {exclude: ['demo/iframe-host.html']}).map(page =>
  page.replace(/index\.html$/, ''),
);
for (const page of pages.sort()) console.log(`  http://localhost:${port}/${page}`);

const otherPort = await freePort(port + 1);
serveOtherSite(otherPort, `http://localhost:${port}`);
console.log(`and in a frame on another site\n  http://localhost:${otherPort}/`);

let pending;
watch('src', {recursive: true}, (_event, file) => {
  clearTimeout(pending);
  pending = setTimeout(() => rebuild(file), 100);
});

function rebuild(file) {
  const prepared = /^minhang\/(prepare|sources)\//.test(file);
  if (!run(prepared ? build : bundle)) return;
  console.log(`rebuilt after a change of src/${file}`);
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

/** The policy of the page for frames forbids the script that reloads the others. */
function untouched(context, next) {
  if (context.path !== '/dist/embed.html') return next();
  context.type = 'html';
  context.body = createReadStream('dist/embed.html');
}

function freePort(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(freePort(port + 1)));
    server.listen(port, () => server.close(() => resolve(port)));
  });
}
