import {unsafeCSS} from 'lit';
import {labelSteps} from '../../geo/labels.ts';

/** The text size that `labelSteps` counts its px at. */
const textSize = 16;

/**
 * In each width class the names that begin there appear and what ended before it goes. Widths are
 * in em: where the reader's text is larger, fewer names have room.
 */
const rules = labelSteps.map(({mapWidth, fontSize}, step) => {
  const names = `.from-${step}{display:block}.to-${step - 1}{display:none}`;
  const rule = `.label{font-size:${fontSize / textSize}em}${names}`;
  return `@container map (min-width:${mapWidth / textSize}em){${rule}}`;
});

/** Which form of each name shows, from the same table that decided what fits. */
export const nameStyles = unsafeCSS(rules.join(''));
