/** A table with a column a field; null stands where a record does not have it. */
export type Columns<T> = {readonly [K in keyof T]-?: readonly (T[K] | null)[]};

/**
 * The records of a table. Like stands beside like in it, and each field is named once: 14 units take
 * 0.2 KB less to download than as a list of records (gzip).
 */
export function readColumns<T>(columns: Columns<T>): T[] {
  const fields = Object.keys(columns) as (keyof T)[];
  return columns[fields[0]!].map((_, i) => {
    const record: Partial<T> = {};
    for (const field of fields) {
      const value = columns[field][i];
      if (value != null) record[field] = value;
    }
    return record as T;
  });
}

/** The table that `readColumns` reads; its fields are those of all records. */
export function writeColumns<T extends object>(records: readonly T[]): Columns<T> {
  const fields = new Set(records.flatMap(record => Object.keys(record) as (keyof T)[]));
  const columns = [...fields].map(field => [
    field,
    records.map(record => record[field] ?? null),
  ]);
  return Object.fromEntries(columns) as Columns<T>;
}
