import type {District} from './District.ts';
import type {Extra} from './extras.ts';

/** What marks a town by number: a post of which only the town is known, or a stop of the series. */
export interface TownMark {
  readonly kind: 'town-post' | 'stop';
  readonly number: number;
}

/** The marks of a town, of the extras that are shown. */
export function townMarks(
  {posts, stops = []}: Pick<District, 'posts' | 'stops'>,
  code: string,
  show: ReadonlySet<Extra>,
): readonly TownMark[] {
  const marks = [
    ...(posts ? posts.items : []).map(
      ({unit, point}, i) =>
        show.has('posts') &&
        !point &&
        unit === code && {kind: 'town-post' as const, number: i + 1},
    ),
    ...stops.map(
      ({unit, order}) =>
        show.has('stops') && unit === code && {kind: 'stop' as const, number: order},
    ),
  ];
  return marks.filter(mark => mark !== false);
}

/** Whether names leave room for marks: posts or stops are shown. */
export const showsMarks = (show: ReadonlySet<Extra>) =>
  show.has('posts') || show.has('stops');
