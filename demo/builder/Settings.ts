import {settingsIn} from '../../src/iframe/settings.ts';
import type {District} from '../../src/model/District.ts';

/** What an editor decides of a map; an empty text is none. */
export interface Settings {
  readonly lang: 'zh-CN' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly view: 'map' | 'list';
  /** A town's key. */
  readonly selected: string;
  /** Cluster keys, separated by spaces. */
  readonly highlight: string;
  /** Extras, separated by spaces. */
  readonly show: string;
  readonly patterns: boolean;
  readonly approvalNumber: string;
  readonly heading: string;
  readonly caption: string;
  /** Where the files lie: an address with its closing slash, or nothing for beside the article. */
  readonly folder: string;
}

/**
 * The settings in the fields of the form, or in the address that holds the same. What names nothing
 * is left out, by the rules of the page for frames.
 */
export function readSettings(
  fields: URLSearchParams,
  district: Pick<District, 'towns' | 'clusters'>,
): Settings {
  const lines = inLines(fields);
  const {attributes, heading = '', caption = ''} = settingsIn(`?${lines}`, district, true);
  return {
    lang: attributes['lang'] === 'en' ? 'en' : 'zh-CN',
    theme: (attributes['theme'] ?? 'auto') as Settings['theme'],
    view: attributes['view'] === 'list' ? 'list' : 'map',
    selected: attributes['selected'] ?? '',
    highlight: attributes['highlight'] ?? '',
    show: attributes['show'] ?? '',
    patterns: 'patterns' in attributes,
    approvalNumber: attributes['approval-number'] ?? '',
    heading,
    caption,
    folder: folderOf(lines.get('folder') ?? '') ?? '',
  };
}

/** A folder as an address begins with it; undefined where a text is no address of files. */
export function folderOf(text: string): string | undefined {
  if (!text) return '';
  const folder = text.replace(/\/*$/, '/');
  try {
    const {protocol, search, hash} = new URL(folder, 'https://news.example/');
    return /^https?:$/.test(protocol) && !search && !hash ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Each field once, on one line: boxes that were ticked under one name become words of a list. */
function inLines(fields: URLSearchParams): URLSearchParams {
  const names = [...new Set(fields.keys())];
  return new URLSearchParams(
    names.map(name => [name, inOneLine(fields.getAll(name).join(' '))]),
  );
}

const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
