import {borderWidth} from '../geo/borderWidth.ts';
import {inLanguage, sayLeading} from '../text/say.ts';
import type {Block} from './Block.ts';
import {element, type Attributes, type SvgElement} from './markup.ts';
import {nameElements} from './names.ts';
import {overlays, patternDefs} from './patterns.ts';
import type {Sheet} from './Sheet.ts';

/** The map: the areas, the lines over them, the marks, and the names on top. */
export function mapBlock(sheet: Sheet): Block {
  const {drawing} = sheet.picture;
  const scale = sheet.width / drawing.width;
  return {
    height: drawing.height * scale,
    content: [
      element('g', {transform: `scale(${scale})`}, ...ground(sheet, scale)),
      ...nameElements(sheet, scale),
    ],
  };
}

/** What is drawn in the drawing's own units; the widths of lines are set back to px. */
function ground(sheet: Sheet, scale: number): readonly SvgElement[] {
  const {picture, options, colors} = sheet;
  const {drawing} = picture;
  const line = (
    d: string,
    stroke: string,
    width: number,
    attributes: Attributes = {},
  ): SvgElement =>
    element('path', {
      d,
      fill: 'none',
      stroke,
      'stroke-width': width / scale,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
      ...attributes,
    });
  const chosen = drawing.towns.find(({code}) => code === options.selected);
  return [
    ...patternDefs(sheet, scale),
    ...townElements(sheet),
    line(drawing.borders, colors.ground, borderWidth(drawing.towns.length)),
    line(drawing.outline, colors.muted, 1),
    ...(drawing.river ? [line(drawing.river, colors.water, 3)] : []),
    ...(chosen
      ? [line(chosen.path, colors.ground, 5.5), line(chosen.path, colors.accent, 2.5)]
      : []),
  ];
}

/** The areas, each in its leading cluster's colour, with what leads there as its title. */
export function townElements(sheet: Sheet): readonly SvgElement[] {
  const {picture, options, text, tone, isFaded} = sheet;
  return picture.drawing.towns.flatMap(({code, path}, i) => {
    const town = picture.district.towns[i]!;
    const area = {
      d: path,
      'fill-rule': 'evenodd',
      'fill-opacity': isFaded(town.lead) ? 0.3 : undefined,
    };
    const title =
      inLanguage(town.name, options.language) +
      text.clause +
      sayLeading(town, options.language);
    const filled = element(
      'path',
      {'data-code': code, ...area, fill: tone(picture.paints(town.lead).fill)},
      element('title', {}, title),
    );
    return [
      filled,
      ...overlays(town.lead, sheet).map(id =>
        element('path', {...area, fill: `url(#${id})`}),
      ),
    ];
  });
}
