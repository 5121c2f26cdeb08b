/** What a map shows only when it is asked to, in the order in which it is listed. */
export const extras = [
  {key: 'posts'},
  {key: 'stops'},
  {key: 'river'},
  {key: 'neighbours'},
  {key: 'scale'},
] as const;

/** The word that asks for an extra. */
export type Extra = (typeof extras)[number]['key'];
