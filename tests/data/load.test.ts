import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {DistrictError} from '../../src/data/DistrictError.ts';
import {load} from '../../src/data/load.ts';
import {LoadError} from '../../src/data/LoadError.ts';
import {serve} from '../engines/served.mjs';

const file = {units: [{code: '310112009', name: '东镇'}]};
const body = JSON.stringify(file);

const servers: Server[] = [];
let news = '';
let other = '';

before(async () => {
  news = await start();
  other = await start();
});
after(() => servers.forEach(close));

async function start(): Promise<string> {
  const server = createServer((request, response) => void serve(request, response));
  servers.push(server);
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server) {
  server.closeAllConnections();
  server.close();
}

const asIs = (value: unknown) => value;
const at = (path: string, query: Record<string, string> = {}, origin = news) =>
  `${origin}/served/${path}?${new URLSearchParams({body, ...query})}`;

/** The error that loading an address ends with. */
const noTable = () => Promise.reject(new Error('is a table'));

async function faultOf(url: string, seconds?: number, read = asIs): Promise<LoadError> {
  try {
    await load(url, new AbortController(), read, noTable, seconds);
  } catch (error) {
    assert.ok(error instanceof LoadError);
    assert.equal(error.url, url);
    assert.ok(error.message.startsWith(`${url}: `), error.message);
    return error;
  }
  assert.fail(`${url} was loaded`);
}

const reasonOf = ({message, url}: LoadError) => message.slice(url.length + 2);

test('load(url) gives what stands in the file', async () => {
  assert.deepEqual(await load(at('file'), new AbortController(), asIs, noTable), file);
});

test('load(url) bears a byte-order mark, and any content type of a server that knows none', async () => {
  for (const query of [{body: `\uFEFF${body}`}, {type: 'text/html'}, {type: ''}])
    assert.deepEqual(
      await load(at('file', query), new AbortController(), asIs, noTable),
      file,
    );
});

test('load(url) gives what its reader makes of the file', async () => {
  const read = (value: unknown) => Object.keys(value as object);
  assert.deepEqual(await load(at('file'), new AbortController(), read, noTable), ['units']);
});

test('load(url) tells what its reader finds wrong, and the place', async () => {
  const error = await faultOf(at('file'), undefined, () => {
    throw new DistrictError('units[0].cluster', 'bio', 'is not one of tea');
  });
  assert.equal(reasonOf(error), 'units[0].cluster: "bio" is not one of tea');
  assert.equal(error.place, 'units[0].cluster');
  assert.equal(error.status, 200);
});

for (const status of [404, 500, 503])
  test(`load(url) tells of an HTTP ${status}, whatever comes with it`, async () => {
    const error = await faultOf(at('file', {status: String(status)}));
    assert.equal(reasonOf(error), `HTTP ${status}`);
    assert.equal(error.status, status);
    assert.equal(error.place, undefined);
  });

test('load(url) tells HTML from JSON', async () => {
  const page = '\n<!doctype html><title>Not found</title>';
  const error = await faultOf(at('file', {body: page, type: 'text/html'}));
  assert.equal(reasonOf(error), 'is HTML, not JSON');
});

test('load(url) refuses half a file, from a server or from a connection that ends', async () => {
  const half = await faultOf(at('file', {body: body.slice(0, 20)}));
  assert.match(reasonOf(half), /JSON/);
  await faultOf(at('cut'));
  await faultOf(at('file', {body: ''}));
});

test('load(url) refuses a file that is not in UTF-8 rather than to garble its names', async () => {
  await faultOf(at('file', {body: '22b6abd5f222', encoding: 'hex'}));
});

test('load(url) refuses more than 5 MB', async () => {
  const query = {body: '1', pad: '5000000'};
  assert.equal(reasonOf(await faultOf(at('file', query))), 'is larger than 5 MB');
  const most = at('file', {...query, pad: '4999999'});
  assert.equal(await load(most, new AbortController(), asIs, noTable), 1);
});

for (const [name, query] of [
  ['by its content type', {type: 'text/csv; charset=gb18030'}],
  ['with tabs', {type: 'text/tab-separated-values'}],
] as const)
  test(`load(url) tells a table ${name}`, async () => {
    assert.equal(reasonOf(await faultOf(at('file', query))), 'is a table');
  });

test('load(url) tells a table by the end of its name, and by nothing else', async () => {
  for (const name of ['file/towns.csv', 'file/TOWNS.CSV', 'file/towns.tsv'])
    assert.equal(reasonOf(await faultOf(at(name))), 'is a table');
  const json = at('file/csv.json', {note: 'towns.csv'});
  assert.deepEqual(await load(json, new AbortController(), asIs, noTable), file);
});

for (const begun of [{}, {begun: ''}])
  test(`load(url) ends a connection that stalls ${'begun' in begun ? 'half-way' : 'at the start'}`, async () => {
    const id = `stalled ${JSON.stringify(begun)}`;
    const error = await faultOf(at('held', {id, ...begun}), 0.2);
    assert.equal(reasonOf(error), 'did not come within 0.2 s');
    await fetch(at('left', {id}));
  });

test('load(url) ends when it is told to', async () => {
  const id = 'no longer wanted';
  const request = new AbortController();
  const loading = assert.rejects(load(at('held', {id}), request, asIs, noTable));
  await fetch(at('arrived', {id}));
  request.abort();
  await loading;
  await fetch(at('left', {id}));
});

test('load(url) follows a redirect within the origin', async () => {
  const url = at('redirect', {to: at('file')});
  assert.deepEqual(await load(url, new AbortController(), asIs, noTable), file);
});

test('load(url) names the other origin that it is redirected to', async () => {
  const error = await faultOf(at('redirect', {to: at('file', {}, other)}));
  assert.equal(reasonOf(error), `redirects to another origin, ${other}`);
});

test('load(url) tells when there is no server', async () => {
  const gone = await start();
  close(servers.pop()!);
  await faultOf(`${gone}/towns.json`);
});

for (const url of [
  'javascript:alert(1)',
  'data:application/json,{}',
  'blob:http://news.example/1',
  'file:///towns.json',
  'ftp://news.example/towns.json',
])
  test(`load(url) refuses ${url}`, async () => {
    const error = await faultOf(url);
    assert.equal(reasonOf(error), 'is not an http address');
    assert.equal(error.status, undefined);
  });

test('load(url) refuses what is no address', async () => {
  await faultOf('http://');
});

test('a LoadError is a line, however much of a broken file the engine quotes', () => {
  const {message} = new LoadError('https://news.example/a', `"${'x'.repeat(4e6)}"`);
  assert.ok(message.startsWith('https://news.example/a: "xxx'));
  assert.ok(message.length < 400);
});
