import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** So many pixels of the screen, across and down, become one. */
const block = 5;

/** A channel has 16 levels, so far apart; coarse colours make small files. */
const level = 17;

/** A colour that is off by one level, by rounding, still passes; one off by two does not. */
const threshold = 0.1;

/** Edges may come out a little differently in another Chromium. */
const tolerated = 3;

/** A screenshot made small: every pixel is the mean of a block, in coarse colours. */
export function shrink(file: Uint8Array): PNG {
  const {width, height, data} = PNG.sync.read(file);
  const small = new PNG({
    width: Math.floor(width / block),
    height: Math.floor(height / block),
  });
  const sum = (x: number, y: number, channel: number) => {
    let sum = 0;
    for (let row = y * block; row < (y + 1) * block; row++)
      for (let column = x * block; column < (x + 1) * block; column++)
        sum += data[(row * width + column) * 4 + channel]!;
    return sum;
  };
  for (let i = 0; i < small.data.length; i++) {
    const [x, y] = [(i >> 2) % small.width, Math.floor((i >> 2) / small.width)];
    small.data[i] = Math.round(sum(x, y, i & 3) / block ** 2 / level) * level;
  }
  return small;
}

/** How a picture differs from its reference, in words and as a picture; undefined where it does not. */
export function difference(
  actual: PNG,
  reference: PNG,
): {readonly words: string; readonly diff?: PNG} | undefined {
  const {width, height} = reference;
  if (actual.width !== width || actual.height !== height)
    return {words: `is ${sizeOf(actual)}, not ${sizeOf(reference)}`};
  const diff = new PNG({width, height});
  const pixels = pixelmatch(actual.data, reference.data, diff.data, width, height, {
    threshold,
    includeAA: true,
  });
  return pixels > tolerated
    ? {words: `${pixels} of ${width * height} pixels differ`, diff}
    : undefined;
}

function sizeOf({width, height}: PNG): string {
  return `about ${width * block} × ${height * block} px`;
}
