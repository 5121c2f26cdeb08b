import {markup} from '../../svg/markup.ts';
import {sheetElement} from '../../svg/sheetSvg.ts';
import {readOptions, type RenderOptions} from '../options.ts';
import {keptForm} from './keptForm.ts';
import {tappableMap} from './tappableMap.ts';

/** The column of an article on a phone 375 px wide; there all sizes are the drawn ones. */
const columnWidth = 343;

/** Wider than this, in px, the lines keep all that the geometry knows of them. */
const coarse = 500;

/**
 * The map as inline SVG that the editor of a WeChat official account (公众号) keeps as it is; a tap on
 * a town says what leads there. It is drawn 343 px wide without `width`, and shown as wide as its
 * column. WeChat's dark mode leaves drawn colours alone, so the map keeps its own ground there.
 * `theme: 'auto'` is light.
 *
 * @throws OptionError or DistrictError, naming the first wrong option.
 */
export function renderWechat(options: RenderOptions = {}): string {
  const {width = columnWidth} = options;
  const {picture, theme, ...rest} = readOptions({...options, width});
  const sheet = sheetElement(
    picture,
    {...rest, theme: theme === 'dark' ? 'dark' : 'light'},
    tappableMap,
  );
  return `${markup(keptForm(sheet, width > coarse ? 0.1 : 1))}\n`;
}
