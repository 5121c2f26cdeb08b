import assert from 'node:assert/strict';
import test from 'node:test';
import {fitLabels, labelSteps, type Label, type LabelSite} from '../../src/geo/labels.ts';
import {bundledPicture} from '../../src/picture.ts';

/** A square town around a pole. */
const square = (x: number, y: number, half: number, names: string[]): LabelSite => ({
  pole: [x, y],
  rings: [
    [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
      [x - half, y - half],
    ],
  ],
  longName: names[0]!,
  shortName: names[1] ?? names[0]!,
});

/** The width class of a phone 320 px wide, by which the places of the names are settled. */
const phone = labelSteps.findIndex(({mapWidth}) => mapWidth === 280);

const linesAt = ({variants}: Label, step: number) =>
  variants.find(({from, to}) => from <= step && step <= to)?.lines;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The letters' box of a name in px on a map of a width, as wide as system fonts draw it: Chinese
 * characters a full em, Latin letters half an em, lines 1.2 em apart.
 */
function boxOf(label: Label, step: number, mapWidth: number): Box | undefined {
  const lines = linesAt(label, step);
  if (!lines) return undefined;
  const {fontSize} = labelSteps[step]!;
  const em = (text: string) => text.length * (/[\u4e00-\u9fff]/.test(text) ? 1 : 0.5);
  const width = Math.max(...lines.map(em)) * fontSize;
  const height = lines.length * 1.2 * fontSize;
  const [x, y] = label.anchor.map(position => (position / 1000) * mapWidth) as [
    number,
    number,
  ];
  return {
    text: lines.join(' '),
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const {drawing} = bundledPicture();

for (const language of ['zh', 'en'] as const) {
  const labels = drawing.towns.map(town => town.labels[language]);

  labelSteps.forEach(({mapWidth}, step) => {
    const widest = (labelSteps[step + 1]?.mapWidth ?? 1600) - 1;
    test(`fitLabels(sites, width) of Minhang in ${language}: on maps of ${mapWidth} to ${widest} px no name meets another or leaves the map`, () => {
      for (const width of [mapWidth, widest]) {
        const boxes = labels.flatMap(label => boxOf(label, step, width) ?? []);
        const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map(b => [a, b] as const));
        const met = pairs.filter(([a, b]) => meet(a, b));
        assert.deepEqual(
          met.map(([a, b]) => `${a.text}, ${b.text}`),
          [],
        );
        const height = (drawing.height / drawing.width) * width;
        const out = boxes.filter(
          ({left, right, top, bottom}) =>
            left < 0 || right > width || top < 0 || bottom > height,
        );
        assert.deepEqual(
          out.map(({text}) => text),
          [],
        );
      }
    });

    test(`fitLabels(sites, width) of Minhang in ${language}: on maps from ${mapWidth} px ${mapWidth < 280 ? 'no town has two names' : 'every town has one name'}`, () => {
      for (const {variants} of labels) {
        const shown = variants.filter(({from, to}) => from <= step && step <= to);
        assert.ok(shown.length <= 1);
        if (mapWidth >= 280) assert.equal(shown.length, 1);
      }
    });
  });

  test(`fitLabels(sites, width) of Minhang in ${language} writes full names where there is room`, () => {
    const {towns} = bundledPicture().district;
    const full = labels.filter((label, i) => {
      const name = towns[i]!.name[language];
      return (
        linesAt(label, labelSteps.length - 1)?.join(language === 'zh' ? '' : ' ') === name
      );
    });
    assert.ok(full.length > labels.length / 3, `${full.length} full names`);
  });
}

test('labelSteps begin below the narrowest phone and grow', () => {
  for (const [i, {mapWidth, fontSize}] of labelSteps.entries()) {
    const before = labelSteps[i - 1];
    if (!before) continue;
    assert.ok(mapWidth > before.mapWidth);
    assert.ok(fontSize >= before.fontSize);
  }
});

test('fitLabels(sites, width) writes the full name where it lies in the town', () => {
  const [label] = fitLabels([square(500, 500, 400, ['南泉镇', '南泉'])], 1000);
  assert.deepEqual(label, {
    anchor: [500, 500],
    variants: [{lines: ['南泉镇'], from: 0, to: labelSteps.length - 1}],
  });
});

test('fitLabels(sites, width) writes the short name where only that has room', () => {
  // 100 units are 28 px on a map of 280 px: room for two characters of 11 px, not for four.
  const [label] = fitLabels([square(500, 500, 50, ['南泉新镇', '南泉'])], 1000);
  assert.deepEqual(linesAt(label!, phone), ['南泉']);
});

test('fitLabels(sites, width) breaks a long name before its kind', () => {
  const [label] = fitLabels([square(500, 500, 80, ['南泉路街道', '南泉'])], 1000);
  assert.ok(
    label!.variants.some(({lines}) => lines.join('|') === '南泉路|街道'),
    JSON.stringify(label),
  );
});

test('fitLabels(sites, width) breaks an English name between words only', () => {
  const [label] = fitLabels([square(500, 500, 110, ['Nanquan Town', 'Nanquan'])], 1000);
  const broken = label!.variants.filter(({lines}) => lines.length > 1);
  assert.ok(broken.length > 0, JSON.stringify(label));
  for (const {lines} of broken) assert.deepEqual(lines, ['Nanquan', 'Town']);
});

test('fitLabels(sites, width) writes no name in a town that has no room for it', () => {
  const [label] = fitLabels([square(500, 500, 5, ['南泉镇', '南泉'])], 1000);
  assert.deepEqual(label!.variants, []);
});

test('fitLabels(sites, width) moves a name aside rather than drop it', () => {
  const sites = [
    square(500, 500, 60, ['甲镇', '甲镇']),
    square(500, 530, 60, ['乙镇', '乙镇']),
  ];
  const labels = fitLabels(sites, 1000);
  const phone = labelSteps.findIndex(({mapWidth}) => mapWidth === 280);
  for (const label of labels) assert.ok(linesAt(label, phone), JSON.stringify(labels));
  assert.notDeepEqual(
    labels.map(({anchor}) => anchor),
    sites.map(({pole}) => pole),
  );
});

test('fitLabels(sites, width) keeps a name out of a hole', () => {
  const around = square(500, 500, 200, ['甲镇']);
  const hole = square(500, 500, 150, ['']).rings;
  const [label] = fitLabels([{...around, rings: [...around.rings, ...hole]}], 1000);
  assert.deepEqual(label!.variants, []);
});

test('fitLabels(sites, width) gives an empty list for no sites', () => {
  assert.deepEqual(fitLabels([], 1000), []);
});
