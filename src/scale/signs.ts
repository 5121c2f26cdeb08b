/** The side of the square that a sign's paths are drawn on. A post's tip stands out above it. */
export const signGrid = 20;

/** The outlines of the numbered signs, as SVG path data. */
export const signShapes = {
  /** A post whose place is known, if only approximately: the tip over it is there. */
  post: {outline: 'M10-4l6.5 7.5a9.2 9.2 0 1 1-13 0z', ring: undefined},
  /** A post of which only the town is known: hollow and broken, nothing that pins a place. */
  'town-post': {
    outline: 'M.8 10a9.2 9.2 0 1 1 18.4 0a9.2 9.2 0 1 1-18.4 0z',
    ring: 'M2.4 10a7.6 7.6 0 1 1 15.2 0a7.6 7.6 0 1 1-15.2 0z',
  },
  /** A stop of the series. */
  stop: {
    outline:
      'M4.8.8h10.4a4 4 0 0 1 4 4v10.4a4 4 0 0 1-4 4H4.8a4 4 0 0 1-4-4V4.8a4 4 0 0 1 4-4z',
    ring: undefined,
  },
} as const;

/** What a sign stands for. */
export type SignKind = keyof typeof signShapes;
