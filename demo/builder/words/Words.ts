import type {Extra} from '../../../src/model/extras.ts';
import type {Settings} from '../Settings.ts';
import type {WayKey} from '../ways/index.ts';

/** Everything the page says in one language. */
export interface Words {
  /** The BCP 47 tag of the page. */
  readonly tag: string;
  readonly title: string;
  readonly deck: string;
  /** The pages for developers, which are in English. */
  readonly documentation: string;
  /** The page in the other language, named in that language. */
  readonly other: string;
  readonly settings: string;
  readonly preview: string;
  readonly code: string;
  readonly lang: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Settings['theme'], string>>;
  readonly view: string;
  readonly views: Readonly<Record<Settings['view'], string>>;
  readonly selected: string;
  readonly nothingSelected: string;
  readonly highlight: string;
  readonly highlightHint: string;
  readonly show: string;
  readonly extras: Readonly<Record<Extra, string>>;
  readonly patterns: string;
  readonly heading: string;
  readonly headingHint: (title: string) => string;
  readonly caption: string;
  readonly captionHint: string;
  readonly approvalNumber: string;
  readonly approvalHint: string;
  readonly folder: string;
  readonly folderHint: string;
  readonly folderError: string;
  readonly previewHint: string;
  readonly width: string;
  readonly widths: Readonly<Record<PreviewWidth, string>>;
  readonly as: string;
  readonly kinds: Readonly<Record<PreviewKind, string>>;
  readonly ways: Readonly<Record<WayKey, WayWords>>;
  readonly download: string;
  /** On the button of the one for whom the page makes a picture. */
  readonly downloadAs: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser lets no page copy; the code is selected instead. */
  readonly notCopied: string;
  readonly downloaded: string;
  readonly notMade: (reason: string) => string;
  readonly noIntegrity: string;
  readonly measuring: string;
  /** In the map's language, after the summary, where no script runs. */
  readonly openOnTheWeb: string;
}

export interface WayWords {
  readonly title: string;
  /** For which place it is. */
  readonly when: string;
  /** What to do with each piece of code. */
  readonly blocks: Readonly<Record<string, string>>;
  readonly note?: string;
}

export const previewWidths = ['375', '900'] as const;
export type PreviewWidth = (typeof previewWidths)[number];
export const previewKinds = ['element', 'frame'] as const;
export type PreviewKind = (typeof previewKinds)[number];
