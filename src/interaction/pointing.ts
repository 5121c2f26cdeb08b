import type {Pointed} from '../model/MapState.ts';

/**
 * What an element in the map or the legend stands for: a town of the map, a cluster of the legend,
 * or neither. A tooltip stands for nothing itself, so that the mouse may rest on it.
 */
export function pointedAt(element: Element): Pointed {
  const town = element.closest<SVGElement>('.map [data-code]')?.dataset['code'];
  const cluster = element.closest<HTMLElement>('.legend [data-cluster]')?.dataset[
    'cluster'
  ];
  return {...(town && {code: town}), ...(cluster && {cluster})};
}
