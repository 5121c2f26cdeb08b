import {nothing, svg} from 'lit';
import {isFaded} from '../model/MapState.ts';
import {cssColor, cssFill} from '../scale/cssFill.ts';
import type {LegendEntry} from '../scale/legend.ts';
import {patternId, tileSize} from '../scale/patterns.ts';
import type {Layer} from './Layer.ts';

/**
 * The stripes and the patterns over the areas. They are always there, since forced colours and paper
 * ask for patterns through the style sheet alone; it hides these everywhere else.
 */
export const patterns: Layer = ({district, drawing, paints, legend}, state) => {
  const areas = drawing.towns.map(({path}, i) => {
    const {lead} = district.towns[i]!;
    const {lined, stripes} = paints(lead);
    const area = (group: string | undefined, lined: unknown) =>
      svg`<path
        class="pattern ${lined ? 'lined' : ''} ${isFaded(lead, state) ? 'faded' : ''}"
        d=${path}
        fill="url(#${patternId(group)})"
      ></path>`;
    return [
      stripes ? area(lead.group, stripes) : nothing,
      area(lead.leaders[0]?.key ?? lead.group, lined),
    ];
  });
  return svg`<defs>${legend.map(tile)}</defs>${areas}`;
};

/** One tile, 1em wide: the style sheet keeps an em of it the same on the screen at every width. */
const tile = ({lead, paint: {ink, pattern, stripes}}: LegendEntry) =>
  svg`<pattern
    id=${patternId(lead.group)}
    width="1em"
    height="1em"
    viewBox="0 0 ${tileSize} ${tileSize}"
    patternUnits="userSpaceOnUse"
  >${
    stripes
      ? stripes.map(
          stripe =>
            svg`<path class="stripe" d=${stripe.path} stroke=${cssFill(stripe)} stroke-width=${stripe.weight}></path>`,
        )
      : svg`<path class="pattern-line" d=${pattern.path} stroke=${cssColor(ink)} stroke-width=${pattern.weight}></path>`
  }</pattern>`;
