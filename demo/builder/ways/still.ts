import {escape} from '../../../src/svg/markup.ts';
import {stillSizes} from '../studio.ts';
import type {Codes} from '../Way.ts';

/** The picture's place in an article: its size, so that nothing jumps, and what it shows in words. */
export const still =
  (format: 'svg' | 'png'): Codes =>
  ({folder}, {summary, heights}) => {
    const size = heights && [
      `width="${stillSizes[format].width}"`,
      `height="${heights[format]}"`,
    ];
    const attributes = [
      `src="${escape(folder)}${stillName(format)}"`,
      `alt="${escape(summary)}"`,
      ...(size ?? []),
      'style="max-width:100%;height:auto"',
    ];
    return [{key: 'html', code: `<img ${attributes.join(' ')}>`}];
  };

/** The name of the file that an editor downloads. */
export const stillName = (format: 'svg' | 'png') => `minhang-map.${format}`;
