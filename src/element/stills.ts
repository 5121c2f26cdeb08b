import type {Reading} from '../panels/Panel.ts';
import type {Picture} from '../picture.ts';
import type {TwoTone} from '../scale/cssFill.ts';
import {themeColors} from '../scale/theme.ts';
import {pixelScales, sheetWidths, type SheetOptions} from '../svg/Sheet.ts';
import {sheetSvg} from '../svg/sheetSvg.ts';
import {wechatSvg} from '../svg/wechat/wechatSvg.ts';
import type {MinhangIndustryMap} from './MinhangIndustryMap.ts';

/** The still forms that are SVG: a standalone file, or what WeChat's editor keeps. */
const forms = {svg: sheetSvg, wechat: wechatSvg};

/** The map as it stands, as SVG of some width in px. */
export function svgOf(
  map: MinhangIndustryMap,
  reading: Reading,
  width: number,
  form: keyof typeof forms = 'svg',
): string {
  if (!(form in forms))
    throw new Error(`toSVG: format "${form}" is none of ${Object.keys(forms).join(', ')}`);
  checkRange('width', width, sheetWidths);
  const {picture, state, language} = reading;
  const root = map.renderRoot;
  return forms[form](asShown(picture, root), {
    ...state,
    language,
    theme: isDark(root) ? 'dark' : 'light',
    colors: themeAsShown(root),
    heading: wordsIn(map, 'heading'),
    caption: wordsIn(map, 'caption'),
    approvalNumber: map.approvalNumber,
    width,
  });
}

/**
 * The same as pixels, by the browser's own fonts.
 *
 * @throws Error where the page's content policy forbids images from `blob:`.
 */
export async function pngOf(
  map: MinhangIndustryMap,
  reading: Reading,
  width: number,
  scale: number,
): Promise<Blob> {
  checkRange('scale', scale, pixelScales);
  const svg = svgOf(map, reading, width);
  const url = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  try {
    const image = new Image();
    image.src = url;
    await image.decode().catch(() => {
      throw new Error(
        'toPNG: the picture could not be loaded; the page\u2019s content policy must allow img-src blob:',
      );
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob =>
        blob
          ? resolve(blob)
          : reject(
              new Error(
                `toPNG: ${canvas.width} × ${canvas.height} pixels are too many for this browser; ask for a smaller width or scale`,
              ),
            ),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The picture with the clusters' colours as the page's style sheet has them. */
function asShown(picture: Picture, root: ParentNode): Picture {
  const fills = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-cluster]')].map(button => [
      button.dataset['cluster'],
      plain(getComputedStyle(button.querySelector('rect')!).fill),
    ]),
  );
  const shown = <T extends {readonly key: string; readonly fill: TwoTone}>(of: T): T => {
    const fill = fills.get(of.key);
    return fill ? {...of, fill: {light: fill, dark: fill}} : of;
  };
  const paints: Picture['paints'] = lead => {
    const paint = shown(picture.paints(lead));
    return paint.stripes ? {...paint, stripes: paint.stripes.map(shown)} : paint;
  };
  const legend = picture.legend.map(entry => ({...entry, paint: paints(entry.lead)}));
  return {...picture, paints, legend};
}

/** The newsroom's own words in a slot. */
const wordsIn = (map: Element, slot: string) =>
  map.querySelector(`:scope > [slot=${slot}]`)?.textContent.trim() || undefined;

/** The colours of the map beside the clusters', as the page's style sheet has them. */
function themeAsShown(root: ParentNode): SheetOptions['colors'] {
  const frame = root.querySelector('figure')!;
  const probe = frame.appendChild(document.createElement('i'));
  const colors = Object.keys(themeColors).map(name => {
    probe.style.color = `var(--${name})`;
    return [name, plain(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return Object.fromEntries(colors) as SheetOptions['colors'];
}

/** Whether the map stands in light text on a dark ground. */
function isDark(root: ParentNode): boolean {
  const {color} = getComputedStyle(root.querySelector('figure')!);
  return Number(/\d+/.exec(plain(color))) > 127;
}

/** Any CSS colour as `rgb(…)`, which every program reads: a browser paints a pixel of it. */
function plain(color: string): string {
  if (color.startsWith('rgb')) return color;
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return `rgb(${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
}

function checkRange(
  name: string,
  value: number,
  {least, most}: {readonly least: number; readonly most: number},
) {
  if (!(value >= least && value <= most))
    throw new RangeError(`${name}: ${value} is not a number from ${least} to ${most}`);
}
