import type {Picture} from '../../src/picture.ts';
import type {Language} from '../../src/text/messages.ts';
import type {Settings} from './Settings.ts';
import type {Facts} from './Way.ts';
import type {PreviewKind, PreviewWidth, Words} from './words/Words.ts';

/** Everything the page shows at one moment. */
export interface Page {
  readonly language: Language;
  readonly text: Words;
  readonly picture: Picture;
  /** The fields of the form as they stand, which are the query of the address too. */
  readonly fields: URLSearchParams;
  readonly settings: Settings;
  readonly facts: Facts;
  readonly width: PreviewWidth;
  readonly kind: PreviewKind;
  /** The query of the frame, which follows when typing rests. */
  readonly frameQuery: string;
  /** What became of the last copy or download, and under which code that is said. */
  readonly told: {readonly at: string; readonly words: string} | undefined;
}
