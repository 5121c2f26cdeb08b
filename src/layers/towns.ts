import {svg} from 'lit';
import {isFaded} from '../model/MapState.ts';
import {cssFill} from '../scale/cssFill.ts';
import type {Layer} from './Layer.ts';

/** The areas, each in its leading cluster's colour; stripes lie over it. */
export const towns: Layer = ({district, drawing, paints}, state) =>
  drawing.towns.map(({code, path}, i) => {
    const {lead} = district.towns[i]!;
    return svg`<path
      class=${isFaded(lead, state) ? 'town faded' : 'town'}
      part="town"
      data-code=${code}
      d=${path}
      fill=${cssFill(paints(lead))}
    ></path>`;
  });
