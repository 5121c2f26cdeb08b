import assert from 'node:assert/strict';
import test from 'node:test';
import {cssColor, cssFill} from '../../src/scale/cssFill.ts';

const rose = {light: '#c58797', dark: '#91586a'};

test('cssColor(colour) follows the color-scheme', () => {
  assert.equal(cssColor(rose), 'light-dark(#c58797, #91586a)');
});

test('cssFill(paint) is a colour that a page may replace', () => {
  assert.equal(
    cssFill({key: 'biomed', fill: rose}),
    'var(--minhang-map-biomed, light-dark(#c58797, #91586a))',
  );
});
