import assert from 'node:assert/strict';
import test from 'node:test';
import {areaInside, shareInside} from '../../src/geo/area.ts';
import {
  fitLabels,
  labelSteps,
  pin,
  signSize,
  type Label,
  type LabelSite,
  type Point,
  type StepRange,
} from '../../src/geo/labels.ts';
import {leader} from '../../src/geo/places.ts';
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
  signs: 0,
});

/** The width class of a phone 320 px wide, by which the places of the names are settled. */
const phone = labelSteps.findIndex(({mapWidth}) => mapWidth === 280);

const at = <T extends StepRange>(variants: readonly T[], step: number) =>
  variants.find(({from, to}) => from <= step && step <= to);

const linesAt = ({variants}: Label, step: number) => at(variants, step)?.lines;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box in px around a place of the drawing on a map of a width. */
function boxAt(text: string, [x, y]: Point, mapWidth: number, [width, height]: Point): Box {
  const [middle, level] = [(x / 1000) * mapWidth, (y / 1000) * mapWidth];
  return {
    text,
    left: middle - width / 2,
    right: middle + width / 2,
    top: level - height / 2,
    bottom: level + height / 2,
  };
}

/**
 * The letters' box of a name in px on a map of a width, as wide as system fonts draw it: Chinese
 * characters a full em, Latin letters half an em, lines 1.2 em apart.
 */
function boxOf(label: Label, pole: Point, step: number, mapWidth: number): Box | undefined {
  const variant = at(label.variants, step);
  if (!variant) return undefined;
  const {lines, anchor, led} = variant;
  const {fontSize} = labelSteps[step]!;
  const em = (text: string) => text.length * (/[\u4e00-\u9fff]/.test(text) ? 1 : 0.5);
  const width = Math.max(...lines.map(em)) * fontSize;
  const half = led ? ((anchor[0] < pole[0] ? -500 : 500) / mapWidth) * width : 0;
  const middle: Point = [anchor[0] + half, anchor[1]];
  return boxAt(lines.join(' '), middle, mapWidth, [width, lines.length * 1.2 * fontSize]);
}

/** Boxes may touch; numbers are not exact. */
const hair = 0.01;

const meet = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair;

const {district, drawing} = bundledPicture();

/** The corners of the drawn paths, which are straight lines between them. */
const ringsOf = (path: string) =>
  path
    .split(/[MZ]/)
    .filter(Boolean)
    .map(ring =>
      ring.split('L').map(pair => pair.split(',').map(Number) as [number, number]),
    )
    .map(ring => [...ring, ring[0]!]);
const areas = drawing.towns.map(({path}) => areaInside(ringsOf(path)));
const ground = areaInside(drawing.towns.flatMap(({path}) => ringsOf(path)));

const toDrawing = ({left, right, top, bottom}: Box, mapWidth: number) => {
  const unit = 1000 / mapWidth;
  return {x0: left * unit, x1: right * unit, y0: top * unit, y1: bottom * unit};
};
const poles = drawing.towns.map(({x, y}): Point => [x, y]);

/** The towns with posts of which only they are known, or with stops, and how many. */
const signCounts = district.towns.map(
  ({code}) =>
    district.posts!.items.filter(({point, unit}) => !point && unit === code).length +
    district.stops!.filter(({unit}) => unit === code).length,
);

/** What stands on the map of a width: names, and signs where the posts and stops are shown. */
function boxesOn(labels: readonly Label[], step: number, width: number, marked: boolean) {
  const {fontSize} = labelSteps[step]!;
  const names = labels.flatMap((label, i) => boxOf(label, poles[i]!, step, width) ?? []);
  if (!marked || step < phone) return names;
  const size = signSize * fontSize;
  const rows = labels.flatMap(({signs}, i) => {
    const place = at(signs, step);
    if (!place) return [];
    return boxAt(`signs ${i}`, place.anchor, width, [signCounts[i]! * size, size]);
  });
  const height = pin.height * fontSize;
  const hang = (height / 2 / width) * 1000;
  const pins = drawing.posts.flatMap((point, i) =>
    point ? boxAt(`post ${i + 1}`, [point[0], point[1] + hang], width, [size, height]) : [],
  );
  return [...names, ...rows, ...pins];
}

for (const [language, marked] of [
  ['zh', false],
  ['zh', true],
  ['en', false],
  ['en', true],
] as const) {
  const labels = drawing.labels(language, marked);
  const minhang = `Minhang in ${language}${marked ? ' with posts and stops' : ''}`;

  labelSteps.forEach(({mapWidth, fontSize}, step) => {
    const widest = (labelSteps[step + 1]?.mapWidth ?? 1600) - 1;
    test(`fitLabels(sites, width, pins) of ${minhang}: on maps of ${mapWidth} to ${widest} px no name or sign meets another, and none leaves the map`, () => {
      for (const width of [mapWidth, widest]) {
        const boxes = boxesOn(labels, step, width, marked);
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

    test(`fitLabels(sites, width, pins) of ${minhang}: on maps from ${mapWidth} px ${mapWidth < 280 ? 'no town has two names' : 'every town has one name, and its signs'}`, () => {
      labels.forEach(({variants, signs}, i) => {
        const shown = variants.filter(({from, to}) => from <= step && step <= to);
        assert.ok(shown.length <= 1);
        if (mapWidth < 280) return;
        assert.equal(shown.length, 1);
        assert.equal(Boolean(at(signs, step)), marked && signCounts[i]! > 0, `signs ${i}`);
      });
    });

    if (mapWidth >= 280)
      test(`fitLabels(sites, width, pins) of ${minhang}: on maps from ${mapWidth} px names lie in their towns, or a line leads there and nowhere else`, () => {
        labels.forEach((label, i) => {
          const {lines, anchor, led} = at(label.variants, step)!;
          const box = toDrawing(boxOf(label, poles[i]!, step, mapWidth)!, mapWidth);
          const name = lines.join(' ');
          const share = shareInside(box, areas[i]!);
          if (!led) {
            assert.ok(share > 0.6, `${name}: ${share}`);
            return;
          }

          assert.equal(shareInside(box, ground), 0, `${name} lies in a town`);
          const em = (fontSize / mapWidth) * 1000;
          const [from, side] = anchor[0] < poles[i]![0] ? [box.x1, 1] : [box.x0, -1];
          const to = from + side * leader.length * em;
          const y = (box.y0 + box.y1) / 2;
          const line = {x0: Math.min(from, to), x1: Math.max(from, to), y0: y, y1: y};
          assert.ok(shareInside(line, areas[i]!) > 0.2, `${name}: the line falls short`);
          const other = shareInside(line, ground) - shareInside(line, areas[i]!);
          assert.ok(other < 0.01, `${name}: the line enters another town`);
        });
      });
  });

  test(`fitLabels(sites, width, pins) of ${minhang} writes full names where there is room`, () => {
    const full = labels.filter((label, i) => {
      const name = district.towns[i]!.name[language];
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
  const [from, to] = [0, labelSteps.length - 1];
  assert.deepEqual(JSON.parse(JSON.stringify(label)), {
    variants: [{lines: ['南泉镇'], anchor: [500, 500], from, to}],
    signs: [],
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

test('fitLabels(sites, width) writes no name in a town too small for it and for a line into it', () => {
  const [label] = fitLabels([square(500, 500, 2, ['南泉镇', '南泉'])], 1000);
  assert.deepEqual(label!.variants, []);
});

test('fitLabels(sites, width) moves a name aside rather than drop it', () => {
  const sites = [
    square(500, 500, 60, ['甲镇', '甲镇']),
    square(500, 530, 60, ['乙镇', '乙镇']),
  ];
  const levels = fitLabels(sites, 1000).map(
    ({variants}) => at(variants, phone)?.anchor[1] ?? NaN,
  );
  // Two lines of 1.2 em are 47 units each there.
  assert.ok(levels[1]! - levels[0]! > 47, levels.join());
});

test('fitLabels(sites, width) leads to a town too small for its name from the ground beside', () => {
  const [label] = fitLabels([square(500, 500, 40, ['Nanquan'])], 1000);
  const {led, anchor} = at(label!.variants, phone)!;
  assert.equal(led, true);
  // The border to the west, and the gap of half an em.
  const expected = 460 - leader.outside * (11000 / 280);
  assert.ok(Math.abs(anchor[0] - expected) < 0.01, `${anchor}, not ${expected}`);
  assert.equal(anchor[1], 500);
});

test('fitLabels(sites, width) leads no line through another town', () => {
  const small = square(500, 500, 40, ['Nanquan']);
  const around = [380, 620].map(x => square(x, 500, 80, ['']));
  const [label] = fitLabels([small, ...around], 1000);
  assert.equal(at(label!.variants, phone), undefined);
});

test('fitLabels(sites, width, pins) keeps names and signs clear of a pin', () => {
  const site = {...square(500, 500, 150, ['甲镇']), signs: 2};
  const [free] = fitLabels([site], 1000);
  const [label] = fitLabels([site], 1000, [[500, 490]]);
  assert.deepEqual(at(free!.variants, phone)!.anchor, [500, 500]);
  assert.notDeepEqual(at(label!.variants, phone)!.anchor, [500, 500]);
  assert.ok(at(label!.signs, phone));
});

test('fitLabels(sites, width) shows no signs on a map narrower than a phone', () => {
  const site = {...square(500, 500, 400, ['甲镇']), signs: 1};
  const [label] = fitLabels([site], 1000);
  assert.equal(label!.signs[0]!.from, phone);
});

test('fitLabels(sites, width) keeps a name out of a hole', () => {
  // Wide enough that no line leads into it from without.
  const around = square(500, 500, 200, ['甲镇']);
  const hole = square(500, 500, 196, ['']).rings;
  const [label] = fitLabels([{...around, rings: [...around.rings, ...hole]}], 1000);
  assert.deepEqual(label!.variants, []);
});

test('fitLabels(sites, width) gives an empty list for no sites', () => {
  assert.deepEqual(fitLabels([], 1000), []);
});
