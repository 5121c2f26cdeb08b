import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {crsOf} from '../boundaries/crs.ts';
import {styles} from '../element/styles/index.ts';
import {template} from '../element/template.ts';
import {withTown} from '../interaction/fragment.ts';
import type {MapState} from '../model/MapState.ts';
import {findTown, splitKeys} from '../model/find.ts';
import {bundledPicture} from '../picture.ts';
import {escape} from '../svg/markup.ts';
import {messages} from '../text/messages.ts';
import {bundledFallback, ownFallback} from './fallback.ts';
import {checkOptions, shownKinds, type Kinds} from './checkOptions.ts';
import {readOptions, unknown, type CheckedOptions, type RenderOptions} from './options.ts';
import {liftStyles} from './liftStyles.ts';

/** What a map in a page takes beside what every still map does. */
export interface MarkupOptions extends Omit<
  RenderOptions,
  'width' | 'data' | 'table' | 'boundaries' | 'boundariesObject'
> {
  /** Which reading comes first: `map` or `list`. */
  readonly view?: 'map' | 'list' | undefined;
  /** The address of a district file, which the element fetches; until then the bundled facts stand. */
  readonly src?: string | undefined;
  /** The address of the boundaries of another district; until they have come, no map stands. */
  readonly boundaries?: string | undefined;
  /** Whether the page's address follows the reader's choice. */
  readonly updateAddress?: boolean | undefined;
  /** Whether the map follows the sections of the article. */
  readonly followStory?: boolean | undefined;
  /** Whether the map says what did not match. */
  readonly debug?: boolean | undefined;
  /** The id of the element, for buttons that command it. */
  readonly id?: string | undefined;
  /**
   * The address of the image for feed readers and old browsers; without it, the picture stands
   * inline, and with `src` or `boundaries` none.
   */
  readonly image?: string | undefined;
  /** The nonce of a strict content policy, for the one style element. */
  readonly nonce?: string | undefined;
}

/**
 * The element as HTML that shows the whole map before any script runs, by declarative shadow DOM;
 * when the script comes, the element takes over. What has no shadow DOM shows a figure instead.
 *
 * @throws OptionError naming the first wrong option.
 */
export function renderMap(options: MarkupOptions = {}): string {
  checkOptions(options, markupKinds, remedies);
  const {view = 'map', boundaries, ...still} = options;
  if (!views.includes(view)) throw unknown('view', view, views);
  const hasOthers = Boolean(options.src || boundaries);
  const checked = readOptions(hasOthers ? {...still, ...bundledKeys(options)} : still);
  const shadow = liftStyles(withoutMarkers(collectResultSync(shadowOf(checked, options))));
  const nonce = options.nonce ? ` nonce="${escape(options.nonce)}"` : '';
  const fallback = hasOthers ? ownFallback : bundledFallback;
  const css = `${styles.cssText}${withoutScript}${shadow.css}`;
  return [
    `<minhang-industry-map${attributesOf(options)}>`,
    `<template shadowrootmode="open"><style${nonce}>${css}</style>${shadow.html}</template>`,
    ...(options.heading ? [`<h2 slot="heading">${escape(options.heading)}</h2>`] : []),
    ...(options.caption ? [`<span slot="caption">${escape(options.caption)}</span>`] : []),
    fallback(checked, options.image),
    '</minhang-industry-map>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

const views = ['map', 'list'];

const markupKinds: Kinds<MarkupOptions> = {
  ...shownKinds,
  crs: 'text',
  view: 'text',
  src: 'address',
  boundaries: 'address',
  id: 'text',
  image: 'address',
  nonce: 'text',
  updateAddress: 'flag',
  followStory: 'flag',
  debug: 'flag',
};

/** What to do without, of the options that still maps take. */
const remedies = new Map([
  ['data', 'a page on the web cannot take it over; name its file in src'],
  ['table', 'a page on the web cannot take it over; name its file in src'],
  [
    'boundariesObject',
    'write it after the address of the boundaries, us.json#states; leave it out',
  ],
  ['width', 'the map is as wide as its place in the page; leave it out'],
]);

/** What the bundled facts know of keys that may be those of facts to be fetched. */
function bundledKeys({selected = '', highlight = ''}: MarkupOptions) {
  const {towns, clusters} = bundledPicture().district;
  return {
    selected: findTown({towns}, selected)?.key,
    highlight: splitKeys(highlight, clusters).known.join(' '),
  };
}

/** What only a script can answer is not offered where there is none. */
const withoutScript =
  '@media (scripting:none){.show-all,.patterns,.zoom,.find,.hint,.corner,.link{display:none!important}}';

/** The template of the element, as it stands when nobody has touched the map. */
function shadowOf(checked: CheckedOptions, {view = 'map', boundaries}: MarkupOptions) {
  const {picture, language, approvalNumber, selected} = checked;
  const chosen = picture.district.towns.find(({code}) => code === selected);
  const state: MapState = {
    selected,
    focused: undefined,
    tabStop: selected ?? picture.district.towns[0]?.code,
    highlight: checked.highlight,
    patterns: checked.patterns,
    pointed: {},
    show: checked.show,
  };
  const content = template(
    {picture, state, language, text: messages[language]},
    {
      view,
      approvalNumber,
      awaited: boundaries,
      problem: undefined,
      waiting: false,
      finding: {query: '', whereabouts: undefined},
      zoom: 1,
      status: '',
      joined: '',
      link: chosen && {href: withTown('', chosen.key), copied: false},
    },
  );
  // Slots belong to a host; the template itself stands for the element here.
  return render(content, {customElementHostStack: [{} as never]});
}

/** The comments by which Lit would find its bindings again; the element draws anew instead. */
const withoutMarkers = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '');

/** The attributes of the element: what is set now holds, whatever a later version's defaults are. */
function attributesOf(options: MarkupOptions): string {
  const {lang = 'zh-CN', theme = 'auto', view = 'map'} = options;
  const attributes: Readonly<Record<string, string | boolean | undefined>> = {
    id: options.id,
    src: options.src,
    boundaries: options.boundaries,
    crs: options.crs && crsOf(options.crs),
    lang,
    theme,
    view,
    selected: options.selected,
    highlight: options.highlight,
    show: options.show,
    patterns: options.patterns,
    'approval-number': options.approvalNumber,
    'update-address': options.updateAddress,
    'follow-story': options.followStory,
    debug: options.debug,
  };
  return Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`,
    )
    .join('');
}
