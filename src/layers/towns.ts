import {svg} from 'lit';
import {isFaded} from '../model/MapState.ts';
import {cssFill} from '../scale/cssFill.ts';
import type {Layer} from './Layer.ts';

/** The areas, each in its leading cluster's colour. */
export const towns: Layer = ({district, drawing, colors}, state) =>
  drawing.towns.map(({code, path}, i) => {
    const cluster = district.towns[i]!.cluster;
    return svg`<path
      class=${isFaded(cluster, state) ? 'town faded' : 'town'}
      part="town"
      data-code=${code}
      d=${path}
      fill=${cssFill(cluster, colors(cluster).fill)}
    ></path>`;
  });
