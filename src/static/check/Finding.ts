/** Something in a file that its maker should look at. */
export interface Finding {
  readonly kind: Kind;
  /** Where in the file: `units[3].code`, a table's row and column; empty for the file itself. */
  readonly place: string;
  /** What is wrong and what would be right, in one line. */
  readonly message: string;
}

/** What is looked for. */
export type Kind =
  | 'format'
  | 'column'
  | 'join'
  | 'code'
  | 'lead'
  | 'source'
  | 'length'
  | 'color'
  | 'approval'
  | 'wechat';
