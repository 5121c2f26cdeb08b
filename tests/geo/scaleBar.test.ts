import assert from 'node:assert/strict';
import test from 'node:test';
import {fitMercator} from '../../src/geo/projection.ts';
import {fitScaleBar} from '../../src/geo/scaleBar.ts';
import {bundledPicture} from '../../src/picture.ts';

/** WGS84: the semi-major axis in kilometres and the first eccentricity squared. */
const [a, e2] = [6378.137, 0.00669438];

/** Kilometres between two near places on the ellipsoid, from its radii of curvature between them. */
function groundDistance([lon0, lat0]: Place, [lon1, lat1]: Place): number {
  const radians = Math.PI / 180;
  const middle = ((lat0 + lat1) / 2) * radians;
  const w = 1 - e2 * Math.sin(middle) ** 2;
  const north = ((a * (1 - e2)) / w ** 1.5) * (lat1 - lat0) * radians;
  const east = (a / Math.sqrt(w)) * Math.cos(middle) * (lon1 - lon0) * radians;
  return Math.hypot(north, east);
}

type Place = readonly [number, number];

const {district, drawing} = bundledPicture();
const {project} = fitMercator(district.outline.coordinates.flat(), 1000, 8);

for (const [way, from, to] of [
  ['from west to east', [121.3, 31.1], [121.5, 31.1]],
  ['from south to north', [121.4, 31.05], [121.4, 31.15]],
  ['askew', [121.3854, 31.1112], [121.3916, 31.1775]],
] as const)
  test(`fitScaleBar(…) gives 5 km as the ground has them ${way}, within 0.5 %`, () => {
    const {length, kilometres} = drawing.scaleBar!;
    const [x0, y0] = project(from);
    const [x1, y1] = project(to);
    const drawn = Math.hypot(x1 - x0, y1 - y0) / (length / kilometres);
    const ground = groundDistance(from, to);
    assert.equal(kilometres, 5);
    assert.ok(Math.abs(drawn / ground - 1) < 0.005, `${drawn} km for ${ground} km`);
  });

/** A district from one place to another, 1000 units wide, with a vertex every 4 % of the way. */
function barOf([west, south]: Place, [east, north]: Place) {
  const steps = Array.from({length: 26}, (_, i) => i / 25);
  const alongX = steps.map(t => west + t * (east - west));
  const alongY = steps.map(t => south + t * (north - south));
  const outline = [
    ...alongX.map((x): Place => [x, south]),
    ...alongY.map((y): Place => [east, y]),
    ...alongX.map((x): Place => [x, north]).reverse(),
    ...alongY.map((y): Place => [west, y]).reverse(),
  ];
  const line = outline.map(point => [...point]);
  const {project, height} = fitMercator(line, 1000, 8);
  return fitScaleBar(line, project, 1000, height);
}

test('fitScaleBar(…) rounds down to 1, 2 or 5 times a power of ten, at most a fifth of the width', () => {
  for (const [degrees, kilometres] of [
    [0.02, 0.2],
    [0.1, 1],
    [0.5, 5],
    [1.2, 20],
  ] as const) {
    const bar = barOf([121, 31], [121 + degrees, 31 + degrees]);
    assert.equal(bar.kilometres, kilometres);
    assert.ok(bar.length <= 200 && bar.length > 80, `${bar.length}`);
  }
});

test('fitScaleBar(…) goes to the corner that the outline leaves free', () => {
  assert.equal(drawing.scaleBar!.x, 16);
  const away = (corner: Place) => {
    // A triangle whose right angle fills one corner.
    const [x, y] = corner;
    const steps = Array.from({length: 41}, (_, i) => i / 40);
    const outline = [
      ...steps.map(t => [121 + t * 0.3, 31 + y * 0.3]),
      ...steps.map(t => [121 + x * 0.3, 31 + t * 0.3]),
      ...steps.map(t => [121 + t * 0.3, 31 + (x === y ? 1 - t : t) * 0.3]),
    ];
    const {project, height} = fitMercator(outline, 1000, 8);
    const bar = fitScaleBar(outline, project, 1000, height);
    return [bar.x < 500 ? 'left' : 'right', bar.y > height / 2 ? 'below' : 'above'];
  };
  assert.deepEqual(away([1, 1]), ['left', 'below']);
  assert.deepEqual(away([0, 1]), ['right', 'below']);
  assert.deepEqual(away([0, 0]), ['right', 'above']);
  assert.deepEqual(away([1, 0]), ['left', 'above']);
});

test('fitScaleBar(…) leaves the lower right corner to the buttons that stand there', () => {
  // The lower left corner is filled, both on the right are free.
  const outline = [0, 0.1, 0.2, 0.3, 0.4, 0.5].flatMap(t => [
    [121, 31 + t * 0.6],
    [121 + t * 0.3, 31],
    [121.3, 31.15],
  ]);
  const {project, height} = fitMercator(outline, 1000, 8);
  const isBelow = (buttonsBelow: boolean) =>
    fitScaleBar(outline, project, 1000, height, buttonsBelow).y > height / 2;
  assert.deepEqual([false, true].map(isBelow), [true, false]);
});
