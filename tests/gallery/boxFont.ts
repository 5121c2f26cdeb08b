/**
 * A font in which every character is a box, as Ahem is for the engines' own tests: text keeps its
 * lines and its weight on the page and loses the shapes of its letters, so that a picture is the
 * same whatever fonts a machine has. Wide characters are as wide as they are high, the others
 * about half that.
 *
 * It is a TrueType file with what Chromium asks of one. The tables are described in the OpenType
 * specification, https://learn.microsoft.com/typography/opentype/spec/otff.
 */
export function boxFont(): Buffer {
  const outlines = glyphs.map(outline);
  const ends = outlines.map((_, i) => Buffer.concat(outlines.slice(0, i + 1)).length);
  const tables = {
    'OS/2': os2(),
    cmap: cmap(),
    glyf: Buffer.concat(outlines),
    head: head(),
    hhea: hhea(),
    hmtx: Buffer.concat(glyphs.map(({advance, top}) => words(advance, top ? -overlap : 0))),
    loca: Buffer.concat([0, ...ends].map(end => u16(end / 2))),
    maxp: maxp(),
    name: words(0, 0, 6),
    post: Buffer.concat([u32(0x00030000), Buffer.alloc(28)]),
  };
  return bind(tables);
}

const em = 1000;
const ascent = 880;
const descent = -120;

interface Glyph {
  readonly advance: number;
  /** How far the box reaches up; none is drawn without it. */
  readonly top?: number;
  readonly bottom?: number;
}

/** The first stands for what a font lacks, which here is nothing. */
const glyphs: readonly Glyph[] = [
  {advance: 0},
  {advance: 260},
  {advance: 480, top: 560},
  {advance: em, top: 780, bottom: -60},
];
const [blank, narrow, wide] = [1, 2, 3];

/** First and last character, and the glyph for all of them. */
const ranges = [
  [0x00, 0x20, blank],
  [0x21, 0x9f, narrow],
  [0xa0, 0xa0, blank],
  [0xa1, 0x2e7f, narrow],
  [0x2e80, 0x2fff, wide],
  [0x3000, 0x3000, blank],
  [0x3001, 0x10ffff, wide],
] as const;

/** Boxes reach over each other a little, so that none shows a seam. */
const overlap = 20;

/** One contour with four corners, without instructions. */
function outline({advance, top, bottom = 0}: Glyph): Buffer {
  if (top === undefined) return Buffer.alloc(0);
  const [left, right] = [-overlap, advance + overlap];
  const height = top - bottom;
  return Buffer.concat([
    words(1, left, bottom, right, top, 3, 0),
    Buffer.alloc(4, 0x01),
    words(left, 0, right - left, 0),
    words(bottom, height, 0, -height),
    // To a multiple of four bytes.
    Buffer.alloc(2),
  ]);
}

/** Format 13, many characters to one glyph, which may stand only under this encoding. */
function cmap(): Buffer {
  const groups = ranges.flatMap(range => range.map(u32));
  const length = 16 + 12 * ranges.length;
  return Buffer.concat([
    words(0, 1, 3, 10),
    u32(12),
    words(13, 0),
    ...[length, 0, ranges.length].map(u32),
    ...groups,
  ]);
}

function head(): Buffer {
  return Buffer.concat([
    ...[0x00010000, 0x00010000, 0, 0x5f0f3cf5].map(u32),
    words(0, em),
    Buffer.alloc(16),
    words(0, descent, em, ascent, 0, 8, 2, 0, 0),
  ]);
}

function hhea(): Buffer {
  return words(
    1,
    0,
    ascent,
    descent,
    0,
    em,
    0,
    0,
    em,
    1,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    glyphs.length,
  );
}

function maxp(): Buffer {
  return words(1, 0, glyphs.length, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
}

/** Version 4: weight and width are normal, line height is that of `hhea`. */
function os2(): Buffer {
  return Buffer.concat([
    words(4, em / 2, 400, 5, 0),
    words(650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    ...[1, 0, 0, 0].map(u32),
    Buffer.from('TEST'),
    words(0x40, 0x20, 0xffff, ascent, descent, 0, ascent, -descent),
    Buffer.alloc(8),
    words(500, 700, 0, 0x20, 1),
  ]);
}

/** A file of tables; checksums stay 0, which browsers do not look at. */
function bind(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables);
  let offset = 12 + 16 * entries.length;
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [tag, table] of entries) {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    directory.push(Buffer.from(tag), u32(0), u32(offset), u32(table.length));
    bodies.push(body);
    offset += body.length;
  }
  const power = Math.floor(Math.log2(entries.length));
  const searchRange = 16 * 2 ** power;
  return Buffer.concat([
    u32(0x00010000),
    words(entries.length, searchRange, power, 16 * entries.length - searchRange),
    ...directory,
    ...bodies,
  ]);
}

function words(...values: readonly number[]): Buffer {
  return Buffer.concat(values.map(u16));
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value & 0xffff);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
