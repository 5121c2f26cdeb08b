import {escape} from '../../src/svg/markup.ts';
import type {Settings} from './Settings.ts';

/** The attributes of the element by name; `true` for one that stands alone, `false` for none. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * The attributes that hold the settings. Those that say «none» or what holds anyway are written out
 * as well, so that another default of a later version changes no published article.
 */
export function attributesOf(settings: Settings): Attributes {
  const {lang, theme, view, selected, highlight, show, patterns, approvalNumber} = settings;
  return {
    lang,
    theme,
    view,
    selected,
    highlight,
    show,
    patterns,
    'approval-number': approvalNumber || false,
  };
}

/** The newsroom's own words, each in its element and slot. */
export function slotsOf({heading, caption}: Pick<Settings, 'heading' | 'caption'>) {
  return [
    {tag: 'h2', slot: 'heading', words: heading},
    {tag: 'span', slot: 'caption', words: caption},
  ].filter(({words}) => words);
}

/** The element as it is written in an article, with what stands there where no script runs. */
export function tagCode(settings: Settings, fallback: string): string {
  const attributes = Object.entries(attributesOf(settings))
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? name : `${name}="${escape(`${value}`)}"`));
  const slots = slotsOf(settings).map(
    ({tag, slot, words}) => `<${tag} slot="${slot}">${escape(words)}</${tag}>`,
  );
  return [
    `<minhang-industry-map ${attributes.join(' ')}>`,
    ...slots,
    escape(fallback),
    '</minhang-industry-map>',
  ].join('');
}

/** Gives a map in this page the same attributes and words. */
export function dress(map: HTMLElement, settings: Settings): void {
  for (const [name, value] of Object.entries(attributesOf(settings))) {
    if (value === false) map.removeAttribute(name);
    else map.setAttribute(name, value === true ? '' : value);
  }
  const slots = slotsOf(settings).map(({tag, slot, words}) =>
    Object.assign(document.createElement(tag), {slot, textContent: words}),
  );
  map.replaceChildren(...slots);
}
