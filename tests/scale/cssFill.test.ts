import assert from 'node:assert/strict';
import test from 'node:test';
import {cssColor, cssFill} from '../../src/scale/cssFill.ts';

const rose = {light: '#c58797', dark: '#91586a'};

test('cssColor(colour) follows the color-scheme', () => {
  assert.equal(cssColor(rose), 'light-dark(#c58797, #91586a)');
});

test('cssFill(cluster, fill) is a colour that a page may replace', () => {
  assert.equal(
    cssFill('biomed', rose),
    'var(--minhang-map-biomed, light-dark(#c58797, #91586a))',
  );
});

test('cssFill(undefined, fill) has the name of no data', () => {
  assert.equal(cssFill(undefined, rose), `var(--minhang-map-no-data, ${cssColor(rose)})`);
});
