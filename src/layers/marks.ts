import {nothing, svg} from 'lit';
import type {Layer} from './Layer.ts';

/**
 * The town told of, the chosen and the focused one, drawn again above all others so that no neighbour covers their
 * line. Each line has a casing in the opposite tone, so it shows on every colour.
 */
export const marks: Layer = ({drawing}, {told, selected, focused}) => {
  const mark = (kind: string, marked: string | undefined) => {
    const town = drawing.towns.find(({code}) => code === marked);
    return town
      ? svg`<path class="casing" d=${town.path}></path>
          <path class=${kind} d=${town.path}></path>`
      : nothing;
  };
  return svg`${mark('told', told)}${mark('selected', selected)}${mark('focused', focused)}`;
};
