import assert from 'node:assert/strict';
import test from 'node:test';
import {contrast} from '../../src/scale/contrast.ts';
import {noDataFill, palette} from '../../src/scale/palette.ts';
import {themeColors} from '../../src/scale/theme.ts';

/** WCAG 2.2, 1.4.11: what shows a state stands out from what lies beside it. */
const least = 3;

for (const theme of ['light', 'dark'] as const) {
  const [line, casing] = [themeColors.accent[theme], themeColors.ground[theme]];

  test(`marks stand out from their casing by ${least}:1, ${theme}`, () => {
    assert.ok(contrast(line, casing) >= least, `${line} on ${casing}`);
  });

  for (const fill of [...palette, noDataFill]) {
    test(`marks stand out from ${fill[theme]} by ${least}:1, by line or casing, ${theme}`, () => {
      const ratio = Math.max(contrast(line, fill[theme]), contrast(casing, fill[theme]));
      assert.ok(ratio >= least, ratio.toFixed(2));
    });
  }
}
