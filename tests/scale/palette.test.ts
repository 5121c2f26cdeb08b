import assert from 'node:assert/strict';
import test from 'node:test';
import {differenceCiede2000, parse, type Rgb} from 'culori';
import {contrast} from '../../src/scale/contrast.ts';
import {inks, noDataFill, palette, zeroFill} from '../../src/scale/palette.ts';
import {readIndustry} from '../minhang/sources.ts';
import {touchingClusters} from './touchingClusters.ts';
import {visions} from '../../src/static/check/visions.ts';

/**
 * The least CIEDE2000 difference of any two clusters, for every vision: from 8 on, cols4all
 * (R/settings.R) calls a categorical palette friendly to colour-blind readers.
 */
const leastDifference = 8;

/** Half as much again where two clusters touch with only a hairline between them. Our choice. */
const leastTouching = 12;

/** Under normal vision the legend can ask for more. Our choice. */
const leastNormal = 14;

/** No data lies beside any cluster, but one neutral grey cannot be far from seven colours. */
const leastNoData = 4.5;

const grounds = {light: ['#ffffff', '#fbfaf7'], dark: ['#17181a']};

/**
 * How far a fill must stand out from its ground: an area as pale as paper has a dark outline to it,
 * one as dark as the night looks like a hole. Our choice.
 */
const leastFromGround = {light: 1.3, dark: 1.9};
const clusters = readIndustry().clusters.map(({key}) => key);
const touching = touchingClusters();
const allPairs = palette.flatMap((_, a) =>
  palette.slice(a + 1).map((_, b) => [a, a + 1 + b] as const),
);

test('palette has a colour for each of the seven clusters', () => {
  assert.equal(palette.length, clusters.length);
});

test('touchingClusters() finds the twelve pairs of the bundled map', () => {
  assert.equal(touching.length, 12);
});

for (const theme of ['light', 'dark'] as const) {
  const fills = palette.map(fill => fill[theme]);
  const [ink] = theme === 'light' ? inks : [inks[1]];

  test(`palette carries the ${theme} theme's ink at 5:1 on every fill`, () => {
    for (const fill of [...fills, noDataFill[theme]]) {
      const ratio = contrast(fill, ink);
      assert.ok(ratio >= 5, `${ink} on ${fill} is ${ratio.toFixed(2)}:1`);
    }
  });

  test(`palette stands out from the ${theme} ground by ${leastFromGround[theme]}:1`, () => {
    for (const fill of [...fills, noDataFill[theme]]) {
      for (const ground of grounds[theme])
        assert.ok(contrast(fill, ground) >= leastFromGround[theme], fill);
    }
  });

  for (const [vision, simulations] of Object.entries(visions)) {
    const least = vision === 'normal vision' ? leastNormal : leastDifference;

    test(`palette keeps touching clusters ${leastTouching} apart, ${theme}, ${vision}`, () => {
      for (const [a, b] of touching) {
        const name = `${clusters[a]} and ${clusters[b]}`;
        atLeast(leastTouching, difference(fills[a]!, fills[b]!, simulations), name);
      }
    });

    test(`palette keeps any two clusters ${least} apart, ${theme}, ${vision}`, () => {
      for (const [a, b] of allPairs) {
        const name = `${clusters[a]} and ${clusters[b]}`;
        atLeast(least, difference(fills[a]!, fills[b]!, simulations), name);
      }
    });

    test(`zeroFill keeps ${leastNoData} from every cluster and from no data, ${theme}, ${vision}`, () => {
      for (const [i, fill] of [...fills, noDataFill[theme]].entries())
        atLeast(
          leastNoData,
          difference(fill, zeroFill[theme], simulations),
          clusters[i] ?? 'no data',
        );
    });

    test(`noDataFill keeps ${leastNoData} from every cluster, ${theme}, ${vision}`, () => {
      for (const [i, fill] of fills.entries()) {
        const distance = difference(fill, noDataFill[theme], simulations);
        atLeast(leastNoData, distance, `no data and ${clusters[i]}`);
      }
    });
  }
}

/** The CIEDE2000 difference of two colours under the least favourable of some simulations. */
function difference(
  a: string,
  b: string,
  simulations: readonly ((color: Rgb) => Rgb)[],
): number {
  const seen = simulations.map(see =>
    ciede2000(see(parse(a) as Rgb), see(parse(b) as Rgb)),
  );
  return Math.min(...seen);
}

const ciede2000 = differenceCiede2000();

function atLeast(least: number, distance: number, name: string): void {
  assert.ok(distance >= least, `${name} are ${distance.toFixed(2)} apart, not ${least}`);
}
