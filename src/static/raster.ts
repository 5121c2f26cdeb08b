import type {ResvgRenderOptions} from '@resvg/resvg-js';
import {element, markup} from '../svg/markup.ts';
import {pixelScales} from '../svg/Sheet.ts';
import {checkOptions, stillKinds, type Kinds} from './checkOptions.ts';
import {mustBeFont} from './files.ts';
import {OptionError, type RenderOptions} from './options.ts';
import {svgOf} from './svg.ts';

/** What turns text into shapes needs beside what every still map takes. */
export interface FontOptions {
  /** Paths of font files, beside the fonts of the system. */
  readonly fonts?: readonly string[] | undefined;
}

/** What a PNG takes beside what every still map does. */
export interface PngOptions extends RenderOptions, FontOptions {
  /** Pixels of the picture for each px of its width, 0.5 to 8; 1 without it. */
  readonly scale?: number | undefined;
}

const outlinedKinds: Kinds<RenderOptions & FontOptions> = {...stillKinds, fonts: 'texts'};
const pngKinds: Kinds<PngOptions> = {...outlinedKinds, scale: 'number'};

/**
 * The map as a PNG file. It needs `@resvg/resvg-js`, an optional dependency, and a Chinese font.
 *
 * @throws OptionError when the package, a font file or a font with all characters is missing, or
 *   DistrictError.
 */
export async function renderPng(options: PngOptions = {}): Promise<Uint8Array> {
  checkOptions(options, pngKinds);
  const {scale = 1} = options;
  const {least, most} = pixelScales;
  if (!(scale >= least && scale <= most))
    throw new OptionError(`scale: ${scale} is not a number from ${least} to ${most}`);
  const draw = await drawer(svgOf(options), options);
  return draw({fitTo: {mode: 'zoom', value: scale}})
    .render()
    .asPng();
}

/**
 * The map as a standalone SVG file whose text is turned into paths, so that it looks the same
 * without fonts. Its title and description stay text.
 *
 * @throws OptionError when the package, a font file or a font with all characters is missing, or
 *   DistrictError.
 */
export async function renderOutlinedSvg(
  options: RenderOptions & FontOptions = {},
): Promise<string> {
  checkOptions(options, outlinedKinds);
  const svg = svgOf(options);
  const draw = await drawer(svg, options);
  const opening = /<svg[^>]*>/;
  const words = /<title>.*?<\/title><desc>.*?<\/desc>/s.exec(svg)![0];
  return draw({})
    .toString()
    .replace(opening, () => opening.exec(svg)![0] + words);
}

/** How to draw an SVG with the fonts at hand, once it is sure that they have all its characters. */
async function drawer(svg: string, {fonts = []}: FontOptions) {
  await Promise.all(fonts.map(mustBeFont));
  const {Resvg} = await import('@resvg/resvg-js').catch(() => {
    throw new OptionError(
      'png and outlines are drawn by @resvg/resvg-js: install it beside this package, npm install @resvg/resvg-js',
    );
  });
  const font = {
    fontFiles: [...fonts],
    loadSystemFonts: true,
    defaultFontFamily: fallbackFont,
    sansSerifFamily: fallbackFont,
  };
  const draw = (options: ResvgRenderOptions, what = svg) =>
    new Resvg(what, {...options, font});
  const missing = withoutGlyph(svg, specimen => draw({}, specimen).toString());
  if (missing.length)
    throw new OptionError(
      `no font here has ${missing.slice(0, 10).join('')}: install one with Chinese characters, such as Noto Sans CJK SC, or name its file with --font`,
    );
  return draw;
}

/** Where the page's fonts are missing; most Linux machines with a Chinese font have it. */
const fallbackFont = 'Noto Sans CJK SC';

/** Stands in no font, so that it shows the shape that a font has for what it lacks. */
const unassigned = '\u{10fffd}';

/** Those of a text's characters that the fonts draw as nothing, or as a box that means «unknown». */
function withoutGlyph(svg: string, outlined: (svg: string) => string): readonly string[] {
  const characters = [...new Set(svg.match(/[^\0-\u02af\u2000-\u206f]/gu))];
  const specimen = element(
    'svg',
    {xmlns: 'http://www.w3.org/2000/svg'},
    ...[unassigned, ...characters].map((character, i) =>
      element('text', {id: `c${i}`, y: 16}, character),
    ),
  );
  const shapes = new Map(
    [
      ...outlined(markup(specimen)).matchAll(/<g id="c(\d+)">\s*<path[^>]* d="([^"]*)"/g),
    ].map(([, index, path]) => [Number(index), path]),
  );
  const box = shapes.get(0);
  return characters.filter((_, i) => {
    const shape = shapes.get(i + 1);
    return !shape || shape === box;
  });
}
