import {unsafeCSS} from 'lit';
import {baseStyles} from './base.ts';
import {cardStyles} from './card.ts';
import {extraStyles} from './extras.ts';
import {findStyles} from './find.ts';
import {forcedStyles} from './forced.ts';
import {frameStyles} from './frame.ts';
import {labelStyles} from './labels.ts';
import {legendStyles} from './legend.ts';
import {listStyles} from './list.ts';
import {mapStyles} from './map.ts';
import {patternStyles} from './patterns.ts';
import {printStyles} from './print.ts';
import {sourceStyles} from './source.ts';
import {tokenStyles} from './tokens.ts';
import {tooltipStyles} from './tooltip.ts';
import {paperClassStyles, widthClassStyles} from './widthClasses.ts';
import {zoomStyles} from './zoom.ts';

/**
 * The style sheet of the element, one file for each thing that it styles. The frame's rules come
 * after the details', since width decides over them; what the reader's system and paper ask for
 * comes last.
 */
export const styles = unsafeCSS(
  [
    tokenStyles,
    baseStyles,
    mapStyles,
    labelStyles,
    widthClassStyles,
    tooltipStyles,
    zoomStyles,
    legendStyles,
    cardStyles,
    listStyles,
    findStyles,
    patternStyles,
    sourceStyles,
    extraStyles,
    frameStyles,
    forcedStyles,
    paperClassStyles,
    printStyles,
  ].join(''),
);
