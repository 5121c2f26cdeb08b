import type {District, Town} from './District.ts';

/** The towns as the list has them: under their clusters in the legend's order, the rest last. */
export function readingOrder({clusters, towns}: District): readonly Town[] {
  return [...clusters.map(({key}) => key), undefined].flatMap(key =>
    towns.filter(({cluster}) => cluster === key),
  );
}

/** The towns before and after one in that order, which goes round; undefined where it is alone. */
export function townsBeside(district: District, code: string) {
  const order = readingOrder(district);
  const place = order.findIndex(town => town.code === code);
  const at = (step: number) => order[(place + step + order.length) % order.length]!;
  return order.length > 1 ? {previous: at(-1), next: at(1)} : undefined;
}
