import type {District} from '../model/District.ts';
import {extras} from '../model/extras.ts';
import {findTown, splitKeys} from '../model/find.ts';

/** What the address of the page for frames says of its map. */
export interface Settings {
  /** By the names of the element's attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading: string | undefined;
  readonly caption: string | undefined;
  /** The frame's name on a page that uses Pym; undefined on all others. */
  readonly childId: string | undefined;
}

type Reader = (value: string) => string | undefined;

/**
 * The settings in an address's query. What it does not know, and each value that names nothing, it
 * leaves out, so that they change nothing; an empty value asks for none.
 *
 * @param framed whether the page stands in a frame. A heading, a caption and an approval number
 *   (审图号) are any text, and so the word of the page around; in the bare address a forged link
 *   would lend them the newsroom's name.
 */
export function settingsIn(
  query: string,
  district: Pick<District, 'towns' | 'clusters'>,
  framed: boolean,
): Settings {
  const parameters = new URLSearchParams(query);
  const value = (name: string, read: Reader) => {
    const given = parameters.get(name);
    return given === null ? undefined : read(given);
  };
  const text = (most: number): Reader => (framed ? plainText(most) : () => undefined);
  const readers: Readonly<Record<string, Reader>> = {
    selected: name => name && findTown(district, name)?.key,
    highlight: keys => known(keys, district.clusters),
    show: keys => known(keys, extras),
    view: oneOf('map', 'list'),
    theme: oneOf('auto', 'light', 'dark'),
    lang: oneOf('zh-CN', 'en'),
    patterns: oneOf('', 'true'),
    'approval-number': text(80),
  };
  const attributes = Object.entries(readers).flatMap(([name, read]) => {
    const attribute = value(name, read);
    return attribute === undefined ? [] : [[name, attribute] as const];
  });
  return {
    attributes: Object.fromEntries(attributes),
    heading: value('heading', text(80)),
    caption: value('caption', text(300)),
    childId: value('childId', plainText(80)),
  };
}

function known(keys: string, valid: readonly {readonly key: string}[]) {
  return keys && (splitKeys(keys, valid).known.join(' ') || undefined);
}

function oneOf(...words: readonly string[]): Reader {
  return value => (words.includes(value) ? value : undefined);
}

/** One line of at most so many characters, without control characters. */
function plainText(most: number): Reader {
  const line = new RegExp(`^\\P{Cc}{1,${most}}$`, 'u');
  return value => (line.test(value) ? value : undefined);
}
