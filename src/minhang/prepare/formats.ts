import * as v from 'valibot';

/** Text that says something and has no blanks around it. */
export const text = v.pipe(
  v.string(),
  v.check(
    value => value !== '' && value === value.trim(),
    'expected text without blanks around it',
  ),
);

/** A short name for code, CSS and addresses. */
export const key = v.pipe(
  v.string(),
  v.regex(/^[a-z]+(-[a-z]+)*$/, expecting('a key like xinzhuang-industrial-park')),
);

/** The statistical code of a town-level unit. */
export const unitCode = v.pipe(
  v.string(),
  v.regex(/^\d{9}$/, expecting('a code of nine digits')),
);

/** A date as exact as it is known. */
export const date = v.pipe(
  v.string(),
  v.check(isDate, expecting('a date as YYYY, YYYY-MM or YYYY-MM-DD')),
);

/** An address that a page may link to. */
export const url = v.pipe(
  v.string(),
  v.check(isWebAddress, expecting('an http: or https: address')),
);

/** A longitude or a latitude, at most `limit` from zero. */
export function degrees(limit: number) {
  return v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));
}

/** A message for valibot that names the expectation and what was found. */
export function expecting(what: string) {
  return ({received}: {received: string}) => `expected ${what}, found ${received}`;
}

function isDate(value: string): boolean {
  const [, year, month = '01', day = '01'] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const parsed = new Date(`${year}-${month}-${day}T00:00Z`);
  // A day that its month does not have is parsed as one of the next month.
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}
