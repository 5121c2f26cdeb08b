import assert from 'node:assert/strict';
import test from 'node:test';
import {renderMap} from '../../src/static/html.ts';
import {OptionError} from '../../src/static/options.ts';
import {renderSvg} from '../../src/static/svg.ts';

for (const [name, options] of [
  ['view', {view: 'bogus'}],
  ['data', {data: {units: []}}],
  ['heading', {heading: 5}],
  ['selected', {selected: 'nowhere'}],
  ['lang', {lang: 'fr'}],
] as const)
  test(`renderMap(options) names a wrong ${name}`, () => {
    assert.throws(
      () => renderMap(options as object),
      (error: unknown) => error instanceof OptionError && error.message.startsWith(name),
    );
  });

test('an empty heading or caption means none', () => {
  assert.equal(renderSvg({heading: '', caption: ''}), renderSvg());
});
