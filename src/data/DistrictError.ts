/**
 * What is wrong with a district file: the place (`units[3].cluster`), what stands there and
 * what was expected, in one line for the person who edits the file.
 */
export class DistrictError extends Error {
  override name = 'DistrictError';

  /** The path inside the file; empty for the file itself. */
  readonly place: string;

  constructor(place: string, value: unknown, expectation: string) {
    super(`${place || 'data'}: ${shown(value)} ${expectation}`);
    this.place = place;
  }
}

/** A value as the message quotes it: short, and never a dump of a whole file. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'object' && value)
    return Array.isArray(value) ? 'a list' : 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- NaN, a bigint or a symbol, of which JSON knows none
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
