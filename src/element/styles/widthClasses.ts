import {labelSteps} from '../../geo/labels.ts';

/** The text size that `labelSteps` counts its px at. */
const textSize = 16;

/** The side of a pattern's tile on the screen, in px at that text size, and the drawing's width. */
const tile = 12;
const drawingWidth = 1000;

/**
 * What each width class changes: the names that begin there appear and what ended before it goes.
 * The drawing grows with its width, the tiles of the patterns are set back with every class.
 */
const classes = labelSteps.map(({mapWidth, fontSize}, step) => ({
  mapWidth,
  rules:
    `.label,.place,.pinned,.scale-words{font-size:${fontSize / textSize}em}` +
    `.from-${step}{display:block}.to-${step - 1}{display:none}` +
    `pattern{font-size:${Math.round((tile / mapWidth) * drawingWidth)}px}`,
}));

/**
 * Which form of each name shows, from the same table that decided what fits. Widths are in em:
 * where the reader's text is larger, fewer names have room.
 */
export const widthClassStyles = classes
  .map(
    ({mapWidth, rules}) => `@container map (min-width:${mapWidth / textSize}em){${rules}}`,
  )
  .join('');

/** How wide the map is on paper, in em, which leaves room on a page of A4 for what is above it. */
const paperWidth = 40;

/** A unit of the drawing there, in pt, of which the text has 12. */
const paperUnit = (paperWidth * 12) / drawingWidth;

/** The same for paper, whose width is known: Firefox asks no container there. */
export const paperClassStyles = `@media print{.map{max-inline-size:${paperWidth}em}.labels{--unit:min(.1cqw,${paperUnit}pt)}${classes
  .filter(({mapWidth}) => mapWidth <= paperWidth * textSize)
  .map(({rules}) => rules)
  .join('')}}`;
