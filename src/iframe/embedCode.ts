import {escape} from '../svg/markup.ts';

/** What an editor decides of a map in a frame. */
export interface EmbedOptions {
  /** The folder in which `embed.html` and `embed-host.js` lie, with its closing slash. */
  readonly base: string;
  /** What the frame is called for readers who do not see it. */
  readonly title: string;
  readonly lang?: 'zh-CN' | 'en';
  /** The query without its question mark: `selected=pujin&lang=en`. */
  readonly query?: string;
}

/**
 * How high a frame is, in CSS pixels, where no script sizes it. On a phone that is the whole map
 * with its source line; in a wider column of up to 864 px the last fifth is scrolled to.
 */
export const fixedHeights = {'zh-CN': 900, en: 1050} as const;

/** The frame alone: the map at a fixed height, for places that let no script pass. */
export function frameCode({base, title, lang = 'zh-CN', query}: EmbedOptions): string {
  const address = `${base}embed.html${query ? `?${query}` : ''}`;
  const attributes = [
    `src="${escape(address)}"`,
    `title="${escape(title)}"`,
    `width="100%"`,
    `height="${fixedHeights[lang]}"`,
    `style="border:0"`,
    `loading="lazy"`,
    // Readers may ask where they are on the map; the browser asks them first.
    `allow="geolocation"`,
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** The code for an article: the frame, and the script that gives it the height of its map. */
export function embedCode(options: EmbedOptions): string {
  const script = `<script src="${escape(options.base)}embed-host.js" defer></script>`;
  return frameCode(options) + script;
}
