import type {Picture} from '../../picture.ts';
import {markup} from '../markup.ts';
import type {SheetOptions} from '../Sheet.ts';
import {sheetElement} from '../sheetSvg.ts';
import {keptForm} from './keptForm.ts';
import {tappableMap} from './tappableMap.ts';

/** The column of an article on a phone 375 px wide; there all sizes are the drawn ones. */
export const columnWidth = 343;

/** Wider than this, in px, the lines keep all that the geometry knows of them. */
const coarse = 500;

/**
 * The map as inline SVG that the editor of a WeChat official account (公众号) keeps as it is; a tap on
 * a town says what leads there. It is shown as wide as its column. WeChat's dark mode leaves drawn
 * colours alone, so the map keeps its own ground there.
 */
export function wechatSvg(picture: Picture, options: SheetOptions): string {
  const sheet = sheetElement(picture, options, tappableMap);
  return `${markup(keptForm(sheet, options.width > coarse ? 0.1 : 1))}\n`;
}
