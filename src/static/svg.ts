import {sheetSvg} from '../svg/sheetSvg.ts';
import {readOptions, type RenderOptions} from './options.ts';

/**
 * The map as a standalone SVG file; the names stay text, so it needs a Chinese font where it is
 * shown. `theme: 'auto'` is light.
 *
 * @throws OptionError or DistrictError, naming the first wrong option.
 */
export function renderSvg(options: RenderOptions = {}): string {
  const {picture, theme, ...rest} = readOptions(options);
  return sheetSvg(picture, {...rest, theme: theme === 'dark' ? 'dark' : 'light'});
}
