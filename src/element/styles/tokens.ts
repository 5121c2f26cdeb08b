import {cssColor} from '../../scale/cssFill.ts';
import {riverInk, themeColors} from '../../scale/theme.ts';

/**
 * What a page may set, with what holds when it does not: `--minhang-map-ground` and the like. The
 * clusters' own colours, `--minhang-map-<cluster>`, stand in `scale/cssFill.ts`; the font in
 * `base.ts`.
 */
export const tokenStyles = `.frame{${Object.entries(themeColors)
  .map(([name, color]) => `--${name}:var(--minhang-map-${name},${cssColor(color)})`)
  .join(';')};--river-ink:${cssColor(riverInk)}}`;
