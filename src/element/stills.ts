import type {Extra} from '../model/extras.ts';
import type {Picture} from '../picture.ts';
import {sheetSvg} from '../svg/sheetSvg.ts';
import type {Language} from '../text/messages.ts';

/** What a still picture takes from the map it is made of. */
export interface Posed {
  readonly root: ParentNode;
  readonly picture: Picture;
  readonly language: Language;
  readonly selected: string | undefined;
  readonly highlight: readonly string[];
  readonly show: readonly Extra[];
  readonly patterns: boolean;
  readonly heading: string | undefined;
  readonly caption: string | undefined;
  readonly approvalNumber: string | undefined;
}

/** The map as it stands, as a standalone SVG file of some width in px. */
export function svgOf(map: Posed, width: number): string {
  const {picture, root, ...options} = map;
  return sheetSvg(asShown(picture, root), {
    ...options,
    highlight: new Set(map.highlight),
    show: new Set(map.show),
    theme: isDark(root) ? 'dark' : 'light',
    width,
  });
}

/**
 * The same as pixels, by the browser's own fonts.
 *
 * @throws Error where the page's content policy forbids images from `blob:`.
 */
export async function pngOf(map: Posed, width: number, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgOf(map, width)], {type: 'image/svg+xml'}));
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
      getComputedStyle(button.querySelector('rect')!).fill,
    ]),
  );
  const colors: Picture['colors'] = cluster => {
    const paint = picture.colors(cluster);
    const fill = fills.get(cluster);
    return fill ? {...paint, fill: {light: fill, dark: fill}} : paint;
  };
  const legend = picture.legend.map(entry => ({...entry, paint: colors(entry.key)}));
  return {...picture, colors, legend};
}

/** Whether the map stands in light text on a dark ground. */
function isDark(root: ParentNode): boolean {
  const {color} = getComputedStyle(root.querySelector('figure')!);
  return Number(/\d+/.exec(color)) > 127;
}
