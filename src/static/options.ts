import {unseen} from '../data/readers.ts';
import {extras, type Extra} from '../model/extras.ts';
import {findTown, splitKeys} from '../model/find.ts';
import type {Picture} from '../picture.ts';
import {sheetWidths, type SheetOptions} from '../svg/Sheet.ts';
import {languageOf} from '../text/messages.ts';
import {pictureFrom, type PictureSources} from './pictureFrom.ts';

/** What a still map shows, named as the element's properties are. */
export interface RenderOptions extends PictureSources {
  /** The chosen unit, by code or key. */
  readonly selected?: string | undefined;
  /** The keys of the clusters asked for, separated by spaces; the others fade. */
  readonly highlight?: string | undefined;
  /** What else to show, separated by spaces: `posts stops river neighbours scale`. */
  readonly show?: string | undefined;
  /** Whether patterns tell the clusters apart, beside the colours. */
  readonly patterns?: boolean | undefined;
  /** `auto`, `light` or `dark`; `auto` follows the page, and is light where there is none. */
  readonly theme?: Theme | undefined;
  /** `zh-CN`, which holds without it, or `en`. */
  readonly lang?: string | undefined;
  /** The map approval number (审图号), shown when set. */
  readonly approvalNumber?: string | undefined;
  /** The newsroom's own heading, in the place of the file's title. */
  readonly heading?: string | undefined;
  /** The newsroom's own caption, in the place of the summary. */
  readonly caption?: string | undefined;
  /** The width of a picture in px, 200 to 4000; without it 640, and 343 for WeChat. */
  readonly width?: number | undefined;
}

const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const languages = ['zh-CN', 'en'];

/** An option that cannot be met; the message names it and the remedy. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

/** The options once they are checked: the picture itself, and how it is shown. */
export interface CheckedOptions extends Omit<SheetOptions, 'theme'> {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly highlight: ReadonlySet<string>;
}

/**
 * Reads the options, whose names and kinds are checked already.
 *
 * @throws OptionError, DistrictError or BoundariesError, naming the first wrong one.
 */
export function readOptions(options: RenderOptions): CheckedOptions {
  const {lang = 'zh-CN', theme = 'auto', width = sheetWidths.usual} = options;
  if (!languages.includes(lang)) throw unknown('lang', lang, languages);
  if (!themes.includes(theme)) throw unknown('theme', theme, themes);
  if (!(width >= sheetWidths.least && width <= sheetWidths.most))
    throw new OptionError(
      `width: ${width} is not a number of px from ${sheetWidths.least} to ${sheetWidths.most}`,
    );
  const picture = pictureFrom(options);
  const {towns, clusters} = picture.district;
  const {heading, caption, approvalNumber} = options;
  return {
    picture,
    language: languageOf(lang),
    theme,
    selected: townCode(options.selected, towns),
    highlight: new Set(keys('highlight', options.highlight, clusters)),
    show: new Set<Extra>(keys('show', options.show, extras)),
    patterns: options.patterns ?? false,
    // An empty text means none, as an empty field does.
    heading: heading?.replace(unseen, '') || undefined,
    caption: caption?.replace(unseen, '') || undefined,
    approvalNumber: approvalNumber?.replace(unseen, '') || undefined,
    width,
  };
}

function townCode(
  codeOrKey: string | undefined,
  towns: Picture['district']['towns'],
): string | undefined {
  if (!codeOrKey) return undefined;
  const town = findTown({towns}, codeOrKey);
  if (!town)
    throw unknown(
      'selected',
      codeOrKey,
      towns.map(({key}) => key),
    );
  return town.code;
}

function keys<K extends string>(
  option: string,
  text: string | undefined,
  valid: readonly {readonly key: K}[],
): readonly K[] {
  const {known, unknown: others} = splitKeys(text ?? '', valid);
  if (others.length)
    throw unknown(
      option,
      others.join(' '),
      valid.map(({key}) => key),
    );
  return known;
}

/** What is said of a value that is none of the valid ones. */
export const unknown = (option: string, value: string, valid: readonly string[]) =>
  new OptionError(`${option}: "${value}" is not known; choose from ${valid.join(', ')}`);
