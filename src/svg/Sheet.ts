import type {Extra} from '../model/extras.ts';
import type {Lead} from '../model/leadOf.ts';
import {isFaded} from '../model/MapState.ts';
import type {Picture} from '../picture.ts';
import type {TwoTone} from '../scale/cssFill.ts';
import {themeColors} from '../scale/theme.ts';
import {messages, type Language, type Messages} from '../text/messages.ts';

/** What a still picture shows of a district, and how. */
export interface SheetOptions {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The code of the chosen town. */
  readonly selected?: string | undefined;
  /** The keys of the clusters asked for; none means all. */
  readonly highlight: ReadonlySet<string>;
  readonly show: ReadonlySet<Extra>;
  readonly patterns: boolean;
  /** The newsroom's own words in the place of the file's title and of the summary. */
  readonly heading?: string | undefined;
  readonly caption?: string | undefined;
  /** The map approval number, shown when set. */
  readonly approvalNumber?: string | undefined;
  /** In px. */
  readonly width: number;
  /** The map's own colours where they are not the theme's. */
  readonly colors?: Sheet['colors'] | undefined;
  /** Whether the words stand beside the picture already: heading, caption and source line. */
  readonly bare?: boolean | undefined;
}

/** What every part of the sheet needs to know. */
export interface Sheet {
  readonly picture: Picture;
  readonly options: SheetOptions;
  readonly text: Messages;
  /** The width between the margins, in px. */
  readonly width: number;
  /** The size of running text, in px. */
  readonly textSize: number;
  readonly colors: Readonly<Record<keyof typeof themeColors, string>>;
  /** A colour in the sheet's theme. */
  readonly tone: (color: TwoTone) => string;
  /** Whether what is led so stands back because other clusters are asked for. */
  readonly isFaded: (lead: Lead) => boolean;
}

/** How wide a sheet may be, in px, and how many pixels a px of it may take. */
export const sheetWidths = {least: 200, usual: 640, most: 4000};
export const pixelScales = {least: 0.5, most: 8};

/** The room around everything, in px. */
export const margin = 16;

/** Below this width, in px, a sheet is set as for a phone. */
const wide = 520;

/** A sheet before anything is on it. */
export function emptySheet(picture: Picture, options: SheetOptions): Sheet {
  const tone = (color: TwoTone) => color[options.theme];
  const colors = Object.fromEntries(
    Object.entries(themeColors).map(([name, color]) => [name, tone(color)]),
  ) as Sheet['colors'];
  return {
    picture,
    options,
    text: messages[options.language],
    width: options.width - 2 * margin,
    textSize: options.width < wide ? 14 : 15,
    colors: options.colors ?? colors,
    tone,
    isFaded: lead => isFaded(lead, {highlight: options.highlight, pointed: {}}),
  };
}
