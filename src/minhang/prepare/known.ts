/** A record without the fields whose value is null: «not known» is a field that is not there. */
export type Known<T> = {[K in keyof T as null extends T[K] ? never : K]: T[K]} & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

/** Leaves out the fields of a record that are null; an empty list or false is known and stays. */
export function known<T extends object>(record: T): Known<T> {
  const fields = Object.entries(record).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as Known<T>;
}
