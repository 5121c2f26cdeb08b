/**
 * What is wrong with boundaries: the place (`features[3].geometry.coordinates[0][2]`), what stands
 * there and what was expected, in one line for the person who made the file.
 */
export class BoundariesError extends Error {
  override name = 'BoundariesError';

  /** The path inside the file; empty for the file itself. */
  readonly place: string;

  constructor(place: string, value: unknown, expectation: string) {
    super(`${place || 'boundaries'}: ${shown(value)} ${expectation}`);
    this.place = place;
  }
}

/** A value as the message quotes it: a position whole, all else short. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return isShort(value) ? `[${value.join(', ')}]` : 'a list';
  if (typeof value === 'object' && value) return 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a number, a bigint or a symbol, of which JSON knows none
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whether a list is one of a position's few numbers. */
function isShort(list: readonly unknown[]): boolean {
  return [1, 2, 3].includes(list.length) && list.every(entry => typeof entry === 'number');
}
