import {sheetSvg} from '../svg/sheetSvg.ts';
import {checkOptions, stillKinds} from './checkOptions.ts';
import {readOptions, type RenderOptions} from './options.ts';

/**
 * The map as a standalone SVG file; the names stay text, so it needs a Chinese font where it is
 * shown. `theme: 'auto'` is light.
 *
 * @throws OptionError or DistrictError, naming the first wrong option.
 */
export function renderSvg(options: RenderOptions = {}): string {
  checkOptions(options, stillKinds);
  return svgOf(options);
}

/** The same of options that are checked already. */
export function svgOf(options: RenderOptions): string {
  const {picture, theme, ...rest} = readOptions(options);
  return sheetSvg(picture, {...rest, theme: theme === 'dark' ? 'dark' : 'light'});
}
