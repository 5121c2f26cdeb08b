import assert from 'node:assert/strict';
import test from 'node:test';
import {labelSteps, type Point} from '../../src/geo/labels.ts';
import {bundledPicture} from '../../src/picture.ts';
import {messages, type Language} from '../../src/text/messages.ts';
import {inLanguage} from '../../src/text/say.ts';

const {district, drawing} = bundledPicture();

/** What the map writes, cut into pieces of one line's height: [left, top, right, bottom]. */
interface Written {
  readonly text: string;
  readonly pieces: readonly (readonly [number, number, number, number])[];
}

/** A Chinese character is as wide as the text is high; Latin letters average less than 0.56. */
const ems = (text: string) =>
  Array.from(text).reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.56), 0);

/** A line of text around its middle, turned clockwise. */
function line(text: string, [x, y]: Point, em: number, turn = 0): Written {
  const half = (ems(text) * em) / 2;
  const angle = (turn * Math.PI) / 180;
  const count = Math.ceil((2 * half) / em);
  const pieces = Array.from({length: count}, (_, i) => {
    const along = ((2 * i + 1) / count - 1) * half;
    const [cx, cy] = [x + along * Math.cos(angle), y + along * Math.sin(angle)];
    const halfPiece = half / count;
    return [cx - halfPiece, cy - em * 0.6, cx + halfPiece, cy + em * 0.6] as const;
  });
  return {text, pieces};
}

function townNames(language: Language, step: number, em: number): Written[] {
  const labels = [false, true].flatMap(marked =>
    drawing.labels(language, marked).map((label, i) => ({...label, ...drawing.towns[i]!})),
  );
  return labels.flatMap(({variants, x}) => {
    const found = variants.find(({from, to}) => from <= step && step <= to);
    if (!found) return [];
    const {lines, anchor, led} = found;
    // Where a line leads to it the anchor is its near edge.
    const half = led
      ? ((anchor[0] < x ? -1 : 1) * Math.max(...lines.map(ems)) * em) / 2
      : 0;
    const [middle, level] = [anchor[0] + half, anchor[1]];
    return lines.map((text, i) =>
      line(text, [middle, level + (i - (lines.length - 1) / 2) * 1.2 * em], em),
    );
  });
}

function placeNames(language: Language, em: number): Written[] {
  const {riverName, neighbours} = district;
  return [
    line(inLanguage(riverName!.name, language), drawing.riverName!, em, riverName!.turn),
    ...neighbours!.map(({name}, i) =>
      line(inLanguage(name, language), drawing.neighbours[i]!, em),
    ),
  ];
}

/** The length, and the north mark above it. */
function scaleWords(language: Language, em: number): Written {
  const {x, y, length, kilometres} = drawing.scaleBar!;
  const width = Math.max(length, ems(messages[language].kilometres(kilometres)) * em);
  return {text: 'scale', pieces: [[x, y - 5.4 * em, x + width, y]]};
}

const overlap = (a: Written, b: Written) =>
  a.pieces.some(([l, t, r, b1]) =>
    b.pieces.some(([l2, t2, r2, b2]) => l < r2 && l2 < r && t < b2 && t2 < b1),
  );

for (const language of ['zh', 'en'] as const)
  // On narrower maps, or with larger text, the style sheet leaves these names out.
  labelSteps.forEach(({mapWidth, fontSize}, i) => {
    if (mapWidth < 280) return;
    const unit = drawing.width / mapWidth;
    const em = fontSize * unit;
    const places = placeNames(language, em);
    const on = `on a map ${mapWidth} px wide (${language})`;

    test(`the names around meet no town's name, no other and no scale ${on}`, () => {
      const all = [...places, scaleWords(language, em), ...townNames(language, i, em)];
      for (const place of places)
        for (const other of all)
          assert.ok(
            place === other || !overlap(place, other),
            `${place.text} meets ${other.text}`,
          );
    });

    test(`the names around stand on the ground inside the drawing ${on}`, () => {
      // A hair's breadth over the edge is in the gap around the map.
      const slack = 2 * unit;
      for (const {text, pieces} of [...places, scaleWords(language, em)])
        for (const [left, top, right, bottom] of pieces) {
          assert.ok(left > -slack && right < drawing.width + slack, `${text} sideways`);
          assert.ok(top > -slack && bottom < drawing.height + slack, `${text} up or down`);
          for (const x of [left, (left + right) / 2, right])
            for (const y of [top + 0.2 * em, (top + bottom) / 2, bottom - 0.2 * em])
              assert.ok(!inDistrict([x, y]), `${text} enters a town`);
        }
    });
  });

/** The even-odd rule over the drawn paths, which are straight lines between their numbers. */
function inDistrict([x, y]: Point): boolean {
  return drawing.towns.some(({path}) => {
    let inside = false;
    for (const ring of path.split('M').slice(1)) {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map(pair => pair.split(',').map(Number));
      points.forEach(([x1, y1], i) => {
        const [x0, y0] = points[i ? i - 1 : points.length - 1]!;
        if (y0! > y !== y1! > y && x < ((x1! - x0!) * (y - y0!)) / (y1! - y0!) + x0!)
          inside = !inside;
      });
    }
    return inside;
  });
}

test('a place of Minhang is in the district, and one beyond the river is not', () => {
  const {x, y} = drawing.towns[0]!;
  assert.equal(inDistrict([x, y]), true);
  assert.equal(inDistrict(drawing.riverName!), false);
});
