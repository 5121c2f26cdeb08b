import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import test from 'node:test';
import {runInNewContext} from 'node:vm';
import {jsString, shellOption, shellWord} from '../../demo/builder/quote.ts';
import {hostile} from './hostile.ts';

test('jsString(text) is the text again for JavaScript, and ends no script', () => {
  for (const text of hostile) {
    const code = jsString(text);
    assert.equal(runInNewContext(code), text);
    assert.doesNotMatch(code, /[<\u2028\u2029]/);
  }
});

test('shellWord(text) is the text again for a shell', () => {
  for (const text of ['', 'pujin', ...hostile])
    assert.equal(inShell(`printf %s ${shellWord(text)}`), text);
});

test('shellOption(name, value) keeps a value that begins like an option with its name', () => {
  assert.equal(shellOption('lang', 'zh-CN'), '--lang zh-CN');
  assert.equal(shellOption('heading', '--help'), '--heading=--help');
});

const inShell = (code: string) => execFileSync('sh', ['-c', code], {encoding: 'utf8'});
