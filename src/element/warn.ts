/** Tells a developer of a value that names nothing, and which values do, where it is known whose. */
export function warnUnknown(
  attribute: string,
  value: string,
  valid: readonly {readonly key: string}[],
): void {
  if (!attribute) return;
  const keys = valid.map(({key}) => key).join(', ');
  console.warn(
    `minhang-industry-map: ${attribute}="${value}" names nothing here; valid: ${keys}`,
  );
}
