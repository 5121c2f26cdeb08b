import {moved, paragraph, type Block} from '../Block.ts';
import {mapBlock, townElements} from '../mapBlock.ts';
import {element, type Attributes, type SvgElement} from '../markup.ts';
import {nameElements, townLabels} from '../names.ts';
import type {Sheet} from '../Sheet.ts';
import {townBlock} from '../townBlock.ts';
import {tapHint} from '../../text/tapHint.ts';

/** In px: around the words of a note, beside them for the cross, and between the map and the note. */
const padding = 10;
const crossSize = 9;
const gap = 6;

/**
 * The map, whose towns say at a tap what leads there, in a box under the map; the next tap, wherever
 * on the map or the box, closes it.
 *
 * It takes neither script nor id: an animation hears only the events in its own group, and those of
 * the town's area and of its note go to the same group, the town's. So the two must differ in what
 * they send. At a press, the note makes way for a moment, and the click that follows meets nothing: a
 * note sends a press alone, an area sends a press and a click.
 *
 * The town's group holds the area, unseen, and the note, far off to the right. After a click it stands
 * far to the left; some time after a press, it stands at home. Of the two, the later one wins. The
 * group of all towns does the same at the same events, which takes the other areas out of the way of
 * the note. Where animations are dropped, the map stands as it is.
 */
export function tappableMap(sheet: Sheet): Block {
  const map = mapBlock(sheet);
  const sheets = sheet.picture.drawing.towns.map((_, i) => withTownOnly(sheet, i));
  const top = map.height + gap;
  const height = Math.max(...sheets.map(town => noteWords(town).height)) + 2 * padding;
  const hint = paragraph(tapHint[sheet.options.language], {
    size: 0.87 * sheet.textSize,
    width: sheet.width - 2 * padding,
    fill: sheet.colors.muted,
  });
  return {
    height: top + height,
    content: [
      ...map.content,
      ...moved(boxed(hint, height, sheet, sheet.colors.rule), 0, top),
      opening(
        sheet,
        sheets.map(town =>
          tappableTown(town, map.height, moved(noteBox(town, height), 0, top)),
        ),
      ),
    ],
  };
}

/** A sheet as if the district had one town and nothing around, its name where the map has it. */
function withTownOnly(sheet: Sheet, i: number): Sheet {
  const {district, drawing, ...rest} = sheet.picture;
  const label = townLabels(sheet)[i]!;
  const picture = {
    ...rest,
    district: {...district, towns: [district.towns[i]!]},
    drawing: {...drawing, towns: [drawing.towns[i]!], labels: () => [label]},
  };
  return {...sheet, picture, options: {...sheet.options, show: new Set<never>()}};
}

/** How far a group goes, in px: out of the picture. */
const far = ({options}: Sheet) => 3 * options.width;

/** A group that stands far to the left after a click in it, and at home some time after a press. */
function opening(sheet: Sheet, content: readonly SvgElement[]): SvgElement {
  const frozen = {dur: '0.01s', fill: 'freeze'};
  return element(
    'g',
    {},
    stand(-far(sheet), {begin: 'click+0.32s', ...frozen}),
    stand(0, {begin: 'touchstart+0.3s;mousedown+0.3s', ...frozen}),
    ...content,
  );
}

/** The town of a sheet with one town: where to tap, and what comes then. */
function tappableTown(
  sheet: Sheet,
  mapHeight: number,
  box: readonly SvgElement[],
): SvgElement {
  const {width, colors, picture} = sheet;
  const scale = width / picture.drawing.width;
  const area = element('path', {
    transform: `scale(${scale})`,
    d: picture.drawing.towns[0]!.path,
    'fill-rule': 'evenodd',
    fill: colors.ground,
    'fill-opacity': 0,
  });
  const veil = element('rect', {
    width,
    height: mapHeight,
    fill: colors.ground,
    'fill-opacity': 0.6,
  });
  const note = element(
    'g',
    {},
    stand(far(sheet), {begin: 'touchstart;mousedown', dur: '0.5s'}),
    veil,
    element('g', {transform: `scale(${scale})`}, ...townElements(sheet)),
    ...nameElements(sheet, scale),
    ...box,
  );
  // Both groups have to be away for the note to be there.
  const place = {transform: `translate(${2 * far(sheet)} 0)`};
  return opening(sheet, [area, element('g', place, note)]);
}

/** Lets a group stand to the side, by some px, from a moment on. */
function stand(x: number, timing: Attributes): SvgElement {
  return element('animateTransform', {
    attributeName: 'transform',
    type: 'translate',
    from: `${x} 0`,
    to: `${x} 0`,
    ...timing,
  });
}

/** What leads in the town of a sheet with one town. */
function noteWords(sheet: Sheet): Block {
  return townBlock({
    ...sheet,
    width: sheet.width - 2 * padding - 2 * crossSize,
    options: {...sheet.options, selected: sheet.picture.drawing.towns[0]!.code},
  });
}

/** The same in its box. */
function noteBox(sheet: Sheet, height: number): Block {
  const {width, colors} = sheet;
  const {content} = boxed(noteWords(sheet), height, sheet, colors.muted);
  return {height, content: [...content, cross(width - padding, padding, colors.muted)]};
}

/** Words in a frame as wide as the map. */
function boxed(
  words: Block,
  height: number,
  {width, colors}: Sheet,
  stroke: string,
): Block {
  const frame = {width, height, rx: 4, fill: colors.ground, stroke};
  return {height, content: [element('rect', frame), ...moved(words, padding, padding)]};
}

/** The sign for «close», with its upper right corner at a point. */
function cross(right: number, top: number, stroke: string): SvgElement {
  return element('path', {
    d: `M${right - crossSize} ${top}l${crossSize} ${crossSize}m0 ${-crossSize}l${-crossSize} ${crossSize}`,
    fill: 'none',
    stroke,
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
  });
}
