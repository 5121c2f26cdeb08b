/** A colour for the light and one for the dark theme. */
export interface TwoTone {
  readonly light: string;
  readonly dark: string;
}

/** Browsers before 2024 lack `light-dark()`; they get the light theme. A server has them all. */
const knowsLightDark =
  typeof CSS === 'undefined' || CSS.supports('color', 'light-dark(#000, #fff)');

/** A CSS colour that follows the element's `color-scheme`. */
export function cssColor({light, dark}: TwoTone): string {
  return knowsLightDark ? `light-dark(${light}, ${dark})` : light;
}

/** A fill, which a page may replace: `--minhang-map-biomed`. */
export function cssFill({
  key,
  fill,
}: {
  readonly key: string;
  readonly fill: TwoTone;
}): string {
  return `var(--minhang-map-${key}, ${cssColor(fill)})`;
}
