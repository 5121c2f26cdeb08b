import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {read, parseOldScript} from './files.ts';

const hostScript = 'dist/embed-host.js';
const hostBudget = 2 * 1024;
const page = read('dist/embed.html');

test('the script for the page around a frame stays within its budget', t => {
  const {length} = gzipSync(readFileSync(hostScript), {level: 9});
  t.diagnostic(`${hostScript}: ${length} bytes gzip of ${hostBudget}`);
  assert.ok(length <= hostBudget, `${length} bytes are more than ${hostBudget}`);
});

test('both scripts of the frame are classic scripts of ES2019', () => {
  for (const script of [read(hostScript), ...contents('script')]) parseOldScript(script);
});

test("the page's policy lets its own script and style run and nothing else", () => {
  const [, policy = ''] =
    /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  assert.deepEqual(policy.split('; '), [
    "default-src 'none'",
    ...contents('script').map(text => `script-src '${hashOf(text)}'`),
    ...contents('style').map(text => `style-src '${hashOf(text)}'`),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  assert.ok(page.indexOf(policy) < page.indexOf('<style>'), 'the policy comes too late');
});

test('the page asks for no other file', () => {
  const markup = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  assert.doesNotMatch(markup, /\ssrc=|rel="stylesheet"|\sstyle=|\son\w+=/);
});

test('the oEmbed answer is where the page says, and holds its frame', () => {
  const [, address] = /type="application\/json\+oembed"\s+href="([^"]*)"/.exec(page) ?? [];
  const answer = JSON.parse(read(`dist/${address}`)) as Record<string, unknown>;
  assert.equal(answer['version'], '1.0');
  assert.equal(answer['type'], 'rich');
  assert.match(String(answer['html']), /^<iframe src="https:\/\/[^"]*\/embed\.html"/);
});

function contents(element: string): string[] {
  const found = [
    ...page.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'g')),
  ];
  assert.equal(found.length, 1, `not one <${element}>`);
  return found.map(([, text]) => text!);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
