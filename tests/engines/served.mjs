import {Buffer} from 'node:buffer';

/**
 * A server of district files with the faults that real ones have, for Node tests and for pages:
 * `/served/HOW?…`. What it sends is said in the query:
 *
 *     body, encoding   the text, or in `hex` the bytes
 *     pad              how many spaces follow
 *     status, type     200 and application/json unless they say otherwise
 *     cors=no          not for other origins
 *     id               the name of a held answer
 */
export async function serve(request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const query = Object.fromEntries(searchParams);
  if (query.cors !== 'no') response.setHeader('Access-Control-Allow-Origin', '*');
  await ways[/[a-z]+/.exec(pathname.slice('/served/'.length))[0]](query, response);
}

/** The same in the test runner's server, on both of its ports. */
export async function servedFiles(context, next) {
  if (!context.path.startsWith('/served/')) return next();
  context.respond = false;
  await serve(context.req, context.res);
}

const ways = {
  file(query, response) {
    open(query, response).end(bytesOf(query));
  },

  /** Half of it, and the connection ends. */
  cut(query, response) {
    const bytes = bytesOf(query);
    open(query, response, {'Content-Length': bytes.length});
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },

  redirect({to}, response) {
    response.writeHead(302, {Location: to}).end();
  },

  /** An error 500 at first, the file from the second time on. */
  mended(query, response) {
    const {id} = query;
    if (seen.has(id)) return ways.file(query, response);
    seen.add(id);
    ways.file({...query, status: 500}, response);
  },

  /** The file once it is released; with `begun`, its first half at once. */
  async held(query, response) {
    const {arrived, released, left} = holdOf(query.id);
    response.on('close', left.happen);
    const bytes = bytesOf(query);
    const half = 'begun' in query ? bytes.length / 2 : 0;
    if (half) open(query, response).write(bytes.subarray(0, half));
    arrived.happen();
    await released.happened;
    if (!half) open(query, response);
    response.end(bytes.subarray(half));
  },

  release({id}, response) {
    holdOf(id).released.happen();
    response.end();
  },

  /** Answers when a held file has been asked for. */
  async arrived({id}, response) {
    await holdOf(id).arrived.happened;
    response.end();
  },

  /** Answers when nobody waits for a held file any more. */
  async left({id}, response) {
    await holdOf(id).left.happened;
    response.end();
  },
};

const seen = new Set();
const holds = new Map();

function holdOf(id) {
  if (!holds.has(id))
    holds.set(id, {arrived: incident(), released: incident(), left: incident()});
  return holds.get(id);
}

function incident() {
  let happen;
  const happened = new Promise(resolve => (happen = resolve));
  return {happened, happen: () => happen()};
}

function open({status = 200, type = 'application/json'}, response, headers = {}) {
  return response.writeHead(Number(status), {'Content-Type': type, ...headers});
}

function bytesOf({body = '', encoding = 'utf8', pad = 0}) {
  return Buffer.concat([Buffer.from(body, encoding), Buffer.alloc(Number(pad), ' ')]);
}
