import {baseStyles} from './base.ts';
import {cardStyles} from './card.ts';
import {extraStyles} from './extras.ts';
import {findStyles} from './find.ts';
import {frameStyles} from './frame.ts';
import {labelStyles} from './labels.ts';
import {legendStyles} from './legend.ts';
import {listStyles} from './list.ts';
import {mapStyles} from './map.ts';
import {nameStyles} from './names.ts';
import {sourceStyles} from './source.ts';
import {tokenStyles} from './tokens.ts';
import {tooltipStyles} from './tooltip.ts';

/** The style sheets of the element; the frame's come last, since width decides over detail. */
export const styles = [
  tokenStyles,
  baseStyles,
  mapStyles,
  labelStyles,
  nameStyles,
  tooltipStyles,
  legendStyles,
  cardStyles,
  listStyles,
  findStyles,
  sourceStyles,
  extraStyles,
  frameStyles,
];
