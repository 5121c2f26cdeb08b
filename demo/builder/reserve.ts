/** How high a map is in a column of some width, both in px. */
export interface Sample {
  readonly width: number;
  readonly height: number;
}

/** From this width on the card stands beside the map, in px (54em in `styles/`). */
const twoColumns = 864;

/** The widths that columns have, in px: on phones, in articles, beside a margin. */
export const widths = [
  288, 328, 343, 358, 375, 380, 398, 412, 600, 640, 680, 720, 760, 863, 864, 900, 960, 1040,
  1120, 1200,
];

/**
 * The line of CSS that keeps a map's place before its script arrives: for one column and for two,
 * the upper of at most two straight lines over the width.
 */
export function reserveLine(samples: readonly Sample[]): string {
  const [one, two] = [
    samples.filter(({width}) => width < twoColumns),
    samples.filter(({width}) => width >= twoColumns),
  ].map(regime => upper(fit(regime).map(said)));
  const height =
    `max(min(${one}, (${twoColumns}px - 100%) * 9999), ` +
    `min(${two}, (100% - ${twoColumns - 1}px) * 9999))`;
  return `minhang-industry-map:not(:defined) { display: block; block-size: 0; padding-block-end: ${height}; }`;
}

interface Line {
  /** Px of height for each px of width. */
  readonly slope: number;
  readonly start: number;
}

/** The one or two lines whose upper one comes nearest to the samples. */
function fit(samples: readonly Sample[]): readonly Line[] {
  const splits = samples
    .slice(2, -1)
    .map((_, i) => [samples.slice(0, i + 2), samples.slice(i + 2)]);
  const candidates = [[samples], ...splits].map(parts => parts.map(through));
  return candidates.reduce((best, lines) =>
    errorOf(lines, samples) < 0.9 * errorOf(best, samples) ? lines : best,
  );
}

/** The line of least squares. */
function through(samples: readonly Sample[]): Line {
  const mean = (value: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + value(sample), 0) / samples.length;
  const [width, height] = [mean(sample => sample.width), mean(sample => sample.height)];
  const slope =
    mean(sample => (sample.width - width) * (sample.height - height)) /
    mean(sample => (sample.width - width) ** 2);
  // As it will be written, so that rounding moves only the ends.
  const percent = Math.round(slope * 100) / 100;
  return {slope: percent, start: Math.round(height - percent * width)};
}

/** The sum of the squares, in px². */
function errorOf(lines: readonly Line[], samples: readonly Sample[]): number {
  return samples.reduce((sum, {width, height}) => {
    const upper = Math.max(...lines.map(({slope, start}) => slope * width + start));
    return sum + (height - upper) ** 2;
  }, 0);
}

const upper = (lines: readonly string[]) =>
  lines.length > 1 ? `max(${lines.join(', ')})` : lines.join();

function said({slope, start}: Line): string {
  const percent = `${Math.round(slope * 100)}%`;
  return `${percent} ${start < 0 ? '-' : '+'} ${Math.abs(start)}px`;
}
