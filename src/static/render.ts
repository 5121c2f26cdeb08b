import {parseArgs} from 'node:util';
import {crsOf} from '../boundaries/crs.ts';
import type {DistrictInput} from '../data/types.ts';
import {minhang} from '../minhang/district.ts';
import {readTable} from '../table/readTable.ts';
import {sayUnmatched} from '../table/sayJoinReport.ts';
import {boundariesOf} from './boundariesOf.ts';
import {jsonOf, readBytes, writeOut, writeWhole} from './files.ts';
import {joinedFrom} from './pictureFrom.ts';
import {
  OptionError,
  renderMap,
  renderOutlinedSvg,
  renderPng,
  renderSvg,
  renderWechat,
  type RenderOptions,
  type Theme,
} from './server.ts';
import {visible} from './visible.ts';

/** The options of `render`; what is said of them stands in `help.ts`. */
export const settings = {
  format: {type: 'string'},
  output: {type: 'string', short: 'o'},
  selected: {type: 'string'},
  highlight: {type: 'string'},
  show: {type: 'string'},
  patterns: {type: 'boolean'},
  theme: {type: 'string'},
  lang: {type: 'string'},
  'approval-number': {type: 'string'},
  heading: {type: 'string'},
  caption: {type: 'string'},
  data: {type: 'string'},
  boundaries: {type: 'string'},
  crs: {type: 'string'},
  width: {type: 'string'},
  scale: {type: 'string'},
  outline: {type: 'boolean'},
  font: {type: 'string', multiple: true},
  view: {type: 'string'},
  src: {type: 'string'},
  id: {type: 'string'},
  image: {type: 'string'},
  nonce: {type: 'string'},
} as const;

type Setting = keyof typeof settings;
type Values = ReturnType<typeof parseArgs<{options: typeof settings}>>['values'];

/** How each format is made, and which options it takes beside those that all take. */
export const formats: Readonly<
  Record<
    string,
    {
      readonly own: readonly Setting[];
      readonly make: (
        options: RenderOptions,
        values: Values,
      ) => string | Promise<string | Uint8Array>;
    }
  >
> = {
  html: {
    own: ['view', 'src', 'id', 'image', 'nonce'],
    make: ({boundaries: _file, ...options}, {boundaries, view, src, id, image, nonce}) =>
      renderMap({...options, boundaries, view: viewOf(view), src, id, image, nonce}),
  },
  svg: {
    own: ['data', 'width', 'outline', 'font'],
    make: (options, {outline, font}) =>
      outline ? renderOutlinedSvg({...options, fonts: font}) : renderSvg(options),
  },
  wechat: {
    own: ['data', 'width'],
    make: renderWechat,
  },
  png: {
    own: ['data', 'width', 'scale', 'font'],
    make: (options, {scale, font}) =>
      renderPng({...options, scale: numberOf('scale', scale), fonts: font}),
  },
};

const ofSome = new Set(Object.values(formats).flatMap(({own}) => own));

/**
 * `minhang-industry-map render --format FORMAT …`: writes the map to a file or to the output.
 *
 * @throws OptionError and the like; then nothing is written.
 */
export async function render(words: readonly string[]): Promise<number> {
  const {values} = parseArgs({args: [...words], options: settings});
  const {format = '', output = '-'} = values;
  if (!output) throw new OptionError('--output: name a file, or - for the output');
  const known = Object.keys(formats).join(', ');
  const chosen = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!chosen)
    throw new OptionError(
      format ? `--format: "${format}" is none of ${known}` : `name a --format: ${known}`,
    );
  for (const name of Object.keys(values) as Setting[])
    if (ofSome.has(name) && !chosen.own.includes(name))
      throw new OptionError(
        `--${name} is not for ${format}, but for ${formatsWith(name)}; leave it out`,
      );
  if (format === 'png' && output === '-' && process.stdout.isTTY)
    throw new OptionError('a PNG is no text for a terminal: name a file with --output');
  if (format === 'svg' && values.font && !values.outline)
    throw new OptionError(
      '--font is for --outline: without it names stay text; add it or leave it out',
    );
  const shapes = format === 'html' ? undefined : await boundariesOf(values);
  const options = {...(await optionsOf(values)), ...shapes};
  const made = await chosen.make(options, values);
  if (values.data && options.table) tellUnmatched(values.data, options);
  if (output === '-') await writeOut(made);
  else await writeWhole(output, made);
  return 0;
}

async function optionsOf(values: Values): Promise<RenderOptions> {
  const {selected, highlight, show, patterns, lang, heading, caption, data} = values;
  return {
    selected,
    highlight,
    show,
    patterns,
    theme: values.theme as Theme | undefined,
    lang,
    approvalNumber: values['approval-number'],
    heading,
    caption,
    ...(data === undefined ? {} : await dataOf(data)),
    width: numberOf('width', values.width),
    crs: values.crs === undefined ? undefined : crsOf(values.crs),
  };
}

/** What a file says, a table told by its name. */
async function dataOf(file: string): Promise<Pick<RenderOptions, 'data' | 'table'>> {
  if (!/\.[ct]sv$/i.test(file))
    return {data: (await jsonOf('data', file)) as DistrictInput};
  return {table: readTable(await readBytes(file), minhang)};
}

/** Names the rows of no unit beside the output. */
function tellUnmatched(file: string, options: RenderOptions) {
  const {report} = joinedFrom(options) ?? options.table!;
  for (const row of report.unmatched)
    process.stderr.write(`${visible(`${file}: ${sayUnmatched(row, 'en')}`)}\n`);
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isNaN(number)) throw new OptionError(`--${option}: "${text}" is not a number`);
  return number;
}

function viewOf(view: string | undefined): 'map' | 'list' | undefined {
  if (view === undefined || view === 'map' || view === 'list') return view;
  throw new OptionError(`--view: "${view}" is neither map nor list`);
}

function formatsWith(name: Setting): string {
  return Object.entries(formats)
    .filter(([, {own}]) => own.includes(name))
    .map(([format]) => format)
    .join(' and ');
}
