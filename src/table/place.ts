/** Where a cell stands: 第3行「主导产业集群」, row 3. */
export function place(row: number, heading?: string): string {
  return `第${row}行${heading ? `「${heading.trim()}」` : ''} (row ${row})`;
}
