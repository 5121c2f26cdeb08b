import assert from 'node:assert/strict';
import {test} from 'node:test';
import {element, escape, markup} from '../../src/svg/markup.ts';

test('markup writes an element with what it holds, and closes an empty one', () => {
  const group = element('g', {fill: 'none'}, element('path', {d: 'M0 0h9'}), 'a');
  assert.equal(markup(group), '<g fill="none"><path d="M0 0h9"/>a</g>');
});

test('markup leaves out what is undefined, but not 0 or nothing', () => {
  const attributes = {x: 0, y: undefined, fill: ''};
  assert.equal(markup(element('rect', attributes)), '<rect x="0" fill=""/>');
});

test('markup writes numbers to a hundredth, and texts as they are', () => {
  const attributes = {x: 1.23456, y: -0.001, width: 10, d: 'M1.23456 0'};
  assert.equal(
    markup(element('rect', attributes)),
    '<rect x="1.23" y="0" width="10" d="M1.23456 0"/>',
  );
});

test('no markup gets out of a text or an attribute', () => {
  const hostile = `<a href="x">&amp;'</a>`;
  const written = markup(element('text', {class: hostile}, hostile));
  const safe = `&lt;a href=&quot;x&quot;&gt;&amp;amp;'&lt;/a&gt;`;
  assert.equal(written, `<text class="${safe}">${safe}</text>`);
});

test('escape drops what XML may not hold, and keeps the rest', () => {
  assert.equal(escape('a\0\b\v\u001b\u001f\ufffe\uffffb'), 'ab');
  assert.equal(escape('a\ud800b\udc00c'), 'abc');
  assert.equal(escape('a\u009bb\u202ec\u2066d'), 'abcd');
  assert.equal(
    escape('\t\n\r \u95f5\u{20bb7}\u{1f600}'),
    '\t\n\r \u95f5\u{20bb7}\u{1f600}',
  );
});
