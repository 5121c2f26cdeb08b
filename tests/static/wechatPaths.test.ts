import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compactPath, pointsOf} from '../../src/svg/wechat/compactPath.ts';
import {motifsInside} from '../../src/svg/wechat/motifs.ts';

test('compactPath writes each point as its way from the one before', () => {
  assert.equal(compactPath('M10,20L13,29L11,29Z', 1), 'M10 20l3 9l-2 0Z');
});

test('compactPath rounds to its step, and makes one of points that fall together', () => {
  assert.equal(compactPath('M0.4,0.6L0.2,1.4L9.9,1.2', 1), 'M0 1l10 0');
  assert.equal(compactPath('M0.44,0.6L0.16,1.4', 0.1), 'M0.4 0.6l-0.2 0.8');
});

test('compactPath rounds a point alike wherever a line comes from', () => {
  const [there, back] = ['M0,0L3.5,7.2L9.6,1.4', 'M9.6,1.4L3.5,7.2L0,0'].map(path =>
    absolute(compactPath(path, 1)),
  );
  assert.deepEqual(there, back!.toReversed());
});

test('compactPath keeps every ring', () => {
  assert.equal(compactPath('M0,0L9,0L9,9ZM2,2L3,2Z', 1), 'M0 0l9 0l0 9ZM2 2l1 0Z');
});

test('pointsOf tells rings from lines', () => {
  assert.deepEqual(pointsOf('M0,0L9,0ZM2,2L3.5,-2'), [
    {
      points: [
        [0, 0],
        [9, 0],
      ],
      end: 'Z',
    },
    {
      points: [
        [2, 2],
        [3.5, -2],
      ],
      end: '',
    },
  ]);
});

const square = 'M0,0L20,0L20,20L0,20Z';

test('motifsInside repeats a stroke in every tile of an area', () => {
  assert.equal(motifsInside(square, 'M2 2h.01', 10, 1), 'M2 2h0M12 2h0M2 12h0M12 12h0');
});

test('motifsInside scales a tile', () => {
  assert.equal(motifsInside(square, 'M2 2h3', 10, 2), 'M4 4h6');
});

test('motifsInside leaves out what does not lie inside whole', () => {
  assert.equal(motifsInside(square, 'M8 5h4', 10, 1), 'M8 5h4M8 15h4');
  assert.equal(motifsInside(`${square}M8,0L12,0L12,12L8,12Z`, 'M8 5h4', 10, 1), 'M8 15h4');
});

test('motifsInside sees a notch that a stroke would leap over', () => {
  const notched = 'M0,0L4,0L4,6L6,6L6,0L10,0L10,10L0,10Z';
  assert.equal(motifsInside(notched, 'M1 3h8', 10, 1), '');
  assert.equal(motifsInside(notched, 'M1 8h8', 10, 1), 'M1 8h8');
  assert.equal(motifsInside(notched, 'M1 3 9 3', 10, 1), '');
});

test('motifsInside writes curves as they are, and knows where they end', () => {
  assert.equal(motifsInside(square, 'M1 5q2-3 4 0t4 0', 20, 1), 'M1 5q2-3 4 0t4 0');
  assert.equal(motifsInside(square, 'M13 5q2-3 4 0t4 0', 20, 1), '');
});

/** The points of a path whose lines are relative. */
function absolute(path: string): number[][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+) ?(-?\d+)/g)].map(([, command, a, b]) => {
    [x, y] = command === 'M' ? [Number(a), Number(b)] : [x + Number(a), y + Number(b)];
    return [x, y];
  });
}
