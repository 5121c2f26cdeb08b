import {svg} from 'lit';
import {isFaded} from '../model/MapState.ts';
import {cssColor} from '../scale/cssFill.ts';
import type {LegendEntry} from '../scale/legend.ts';
import {patternId, tileSize} from '../scale/patterns.ts';
import type {Layer} from './Layer.ts';

/**
 * The patterns over the areas. They are always there, since forced colours and paper ask for them
 * through the style sheet alone; it hides them everywhere else.
 */
export const patterns: Layer = ({district, drawing, legend}, state) => {
  const areas = drawing.towns.map(({path}, i) => {
    const cluster = district.towns[i]!.cluster;
    const kind = `pattern ${cluster ? '' : 'no-data'} ${isFaded(cluster, state) ? 'faded' : ''}`;
    return svg`<path class=${kind} d=${path} fill="url(#${patternId(cluster)})"></path>`;
  });
  return svg`<defs>${legend.map(tile)}</defs>${areas}`;
};

/** One tile, 1em wide: the style sheet keeps an em of it the same on the screen at every width. */
const tile = ({
  key,
  paint: {
    ink,
    pattern: {path, weight},
  },
}: LegendEntry) =>
  svg`<pattern
    id=${patternId(key)}
    width="1em"
    height="1em"
    viewBox="0 0 ${tileSize} ${tileSize}"
    patternUnits="userSpaceOnUse"
  ><path class="pattern-line" d=${path} stroke=${cssColor(ink)} stroke-width=${weight}></path></pattern>`;
