import type {Post, Stop} from '../data/types.ts';
import type {SignKind} from '../scale/signs.ts';
import {inLanguage, sayPost, sayStop} from '../text/say.ts';
import {moved, paragraph, stack, type Block} from './Block.ts';
import type {Sheet} from './Sheet.ts';
import {sign} from './sign.ts';

/** The posts and stops in words, each beside its sign; empty where none are asked for. */
export function extrasBlock(sheet: Sheet): Block {
  const {picture, options, text} = sheet;
  const {posts, stops} = picture.district;
  const postPart =
    options.show.has('posts') && posts
      ? [
          heading(text.posts, sheet),
          small(text.postCount(posts.announced, posts.items.length), sheet),
          entry('post', undefined, ['', text.approximatePlace], sheet),
          entry('town-post', undefined, ['', text.townOnly], sheet),
          ...posts.items.map((post, i) => postEntry(post, i + 1, sheet)),
        ]
      : [];
  const stopPart =
    options.show.has('stops') && stops?.length
      ? [heading(text.stops, sheet), ...stops.map(stop => stopEntry(stop, sheet))]
      : [];
  const parts = [postPart, stopPart].map(part => stack(part, 0.3 * sheet.textSize));
  return stack(parts, sheet.textSize);
}

const heading = (words: string, {width, textSize: size, colors}: Sheet) =>
  paragraph(words, {size, width, fill: colors.text, bold: true});

const small = (words: string, {width, textSize, colors}: Sheet) =>
  paragraph(words, {size: 0.87 * textSize, width, fill: colors.muted});

function postEntry(post: Post, number: number, sheet: Sheet): Block {
  const {picture, options} = sheet;
  const {language} = options;
  const kind = post.point ? 'post' : 'town-post';
  const words = [
    inLanguage(post.name, language),
    sayPost(post, picture.district, language),
  ] as const;
  return entry(kind, number, words, sheet);
}

function stopEntry(stop: Stop, sheet: Sheet): Block {
  const {picture, options} = sheet;
  const {language} = options;
  const words = [
    inLanguage(stop.title, language),
    sayStop(stop, picture.district, language),
  ] as const;
  return entry('stop', stop.order, words, sheet);
}

function entry(
  kind: SignKind,
  number: number | undefined,
  [title, details]: readonly [string, string],
  sheet: Sheet,
): Block {
  const {width, textSize, colors} = sheet;
  const size = 0.87 * textSize;
  const indent = 2 * size;
  const setting = {size, width: width - indent};
  const words = stack(
    [
      paragraph(title, {...setting, fill: colors.text, bold: true}),
      paragraph(details, {...setting, fill: colors.muted}),
    ],
    0,
  );
  const mark = sign(kind, number, [0.6 * size, 0.75 * size], 1.2 * size, sheet);
  return {height: words.height, content: [mark, ...moved(words, indent, 0)]};
}
