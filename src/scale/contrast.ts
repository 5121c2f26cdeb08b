/**
 * The contrast ratio of two hex colours (`#rgb` or `#rrggbb`), from 1 to 21, whichever comes first.
 *
 * WCAG 2.2, «contrast ratio»: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whichever of the two inks reads better on a fill, the first where they tie. */
export function readableInk(fill: string, [one, other]: readonly [string, string]): string {
  return contrast(fill, one) < contrast(fill, other) ? other : one;
}

/** WCAG 2.2, «relative luminance», from 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const digits = color.length === 4 ? color.replace(/\w/g, '$&$&') : color;
  const [red, green, blue] = [1, 3, 5].map(start => {
    const value = parseInt(digits.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
