import {signSize, type Label} from '../geo/labels.ts';
import {townMarks} from '../model/townMarks.ts';
import type {SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';
import {sign} from './sign.ts';

/** How far the middle of a pinned sign lies under its tip, in its size. */
const hang = 0.7;

/** The posts and stops on the map: in their town, or at their place where that is known. */
export function mapSigns(
  sheet: Sheet,
  labels: readonly Label[],
  {
    scale,
    step,
    fontSize,
  }: {readonly scale: number; readonly step: number; readonly fontSize: number},
): readonly SvgElement[] {
  const {picture, options} = sheet;
  const {district, drawing} = picture;
  const size = signSize * fontSize;
  const posts = options.show.has('posts') ? drawing.posts : [];
  const pinned = posts.flatMap((point, i) => {
    return point
      ? [
          sign(
            'post',
            i + 1,
            [point[0] * scale, point[1] * scale + hang * size],
            size,
            sheet,
          ),
        ]
      : [];
  });
  const inTowns = drawing.towns.flatMap(({code}, i) => {
    const variant = labels[i]!.signs.find(({from, to}) => from <= step && step <= to);
    if (!variant) return [];
    const [x, y] = variant.anchor;
    const marks = townMarks(district, code, options.show);
    return marks.map(({kind, number}, i) => {
      const aside = (i - (marks.length - 1) / 2) * size;
      const place = [x * scale + aside, y * scale] as const;
      return sign(kind, number, place, size, sheet);
    });
  });
  return [...inTowns, ...pinned];
}
