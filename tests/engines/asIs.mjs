import {createReadStream, existsSync} from 'node:fs';
import {extname, join, normalize} from 'node:path';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  'frame-src http:',
  "require-trusted-types-for 'script'",
].join('; ');

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What a page of the documentation shows: text, which the runner would compile. */
const shown =
  /^\/(dist\/data\/types\.d\.ts|tests\/frameworks\/(react|vue|svelte|server)\/[^/]+)$/;

/**
 * Serves the test pages, the built apps, the demo and the bundles byte by byte as they lie on disk, and the pages
 * in `strict/` under a content policy: what the runner adds to a page would break it. No charset
 * is named, as on many a server.
 */
export async function serveAsIs(context, next) {
  const path = normalize(context.path);
  const file = join(process.cwd(), path);
  const asIs =
    /^\/(tests\/(pages|frameworks\/built)|demo)\//.test(path) ||
    /^\/dist\/([^/]+\.min\.js|embed\.html|embed-host\.js)$/.test(path) ||
    shown.test(path);
  const type = shown.test(path) ? 'text/plain' : types[extname(path)];
  if (!asIs || !type || !existsSync(file)) return next();
  context.body = createReadStream(file);
  context.set('Content-Type', type);
  if (path.startsWith('/tests/pages/strict/'))
    context.set('Content-Security-Policy', strictPolicy);
}
