import type {District, Town} from './District.ts';

/** The towns as the list has them: those that are led alike together, in the legend's order. */
export function readingOrder({leads, towns}: District): readonly Town[] {
  return leads.flatMap(({group}) => towns.filter(({lead}) => lead.group === group));
}

/** The towns before and after one in that order, which goes round; undefined where it is alone. */
export function townsBeside(district: District, code: string) {
  const order = readingOrder(district);
  const place = order.findIndex(town => town.code === code);
  const at = (step: number) => order[(place + step + order.length) % order.length]!;
  return order.length > 1 ? {previous: at(-1), next: at(1)} : undefined;
}
