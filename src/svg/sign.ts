import {signGrid, signShapes, type SignKind} from '../scale/signs.ts';
import {element, type SvgElement} from './markup.ts';
import type {Sheet} from './Sheet.ts';

/** A mark, numbered or not, with its middle at a place, as large as `size` px. */
export function sign(
  kind: SignKind,
  number: number | undefined,
  [x, y]: readonly [number, number],
  size: number,
  {colors}: Sheet,
): SvgElement {
  const {outline, ring} = signShapes[kind];
  const scale = size / signGrid;
  const place = `translate(${x - size / 2} ${y - size / 2}) scale(${scale})`;
  const [fill, ink] = ring ? [colors.ground, colors.text] : [colors.text, colors.ground];
  return element(
    'g',
    {transform: place, 'pointer-events': 'none'},
    element('path', {d: outline, fill, stroke: colors.ground, 'stroke-width': 1.6}),
    ...(ring
      ? [
          element('path', {
            d: ring,
            fill: 'none',
            stroke: colors.text,
            'stroke-dasharray': '2.6 1.4',
          }),
        ]
      : []),
    element(
      'text',
      {
        x: 10,
        y: 15,
        'font-size': 14,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: ink,
      },
      String(number ?? ''),
    ),
  );
}
