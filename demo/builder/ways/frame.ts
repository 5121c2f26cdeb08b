import {embedCode, frameCode, type EmbedOptions} from '../../../src/iframe/embedCode.ts';
import type {Settings} from '../Settings.ts';
import {attributesOf, slotsOf} from '../tag.ts';
import type {Codes} from '../Way.ts';

/** A frame with the script that sizes it, and a frame alone where no script passes. */
export const frame: Codes = (settings, {title}) => {
  const options: EmbedOptions = {
    base: settings.folder,
    title,
    lang: settings.lang,
    query: frameQuery(settings),
  };
  return [
    {key: 'html', code: embedCode(options)},
    {key: 'alone', code: frameCode(options)},
  ];
};

/** The settings as the page for frames reads them in its address. */
export function frameQuery(settings: Settings): string {
  const attributes = Object.entries(attributesOf(settings)).filter(
    ([, value]) => value !== false,
  );
  const slots = slotsOf(settings).map(({slot, words}) => [slot, words] as const);
  return new URLSearchParams(
    [...attributes, ...slots].map(([name, value]) => [name, `${value}`]),
  ).toString();
}
