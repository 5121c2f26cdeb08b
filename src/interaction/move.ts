import {neighbourTowards, type Direction, type Place} from '../geo/neighbour.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Where a key leads from a town: an arrow to its neighbour that way, Home and End to the first and
 * the last. Undefined for every other key and at the edge of the map.
 */
export function moveFor(
  key: string,
  from: string,
  places: readonly Place[],
): string | undefined {
  if (key === 'Home') return places[0]?.code;
  if (key === 'End') return places[places.length - 1]?.code;
  const direction = directions[key];
  const start = places.find(({code}) => code === from);
  return direction && start && neighbourTowards(direction, start, places)?.code;
}
