const wide: Readonly<Record<string, string>> = {
  ',': '\uff0c',
  ';': '\uff1b',
  ':': '\uff1a',
  '(': '\uff08',
  ')': '\uff09',
  '!': '\uff01',
  '?': '\uff1f',
};

const chinese = '[\\u3001-\\u303f\\u4e00-\\u9fff\\uff01-\\uff1b]';
const besideChinese = new RegExp(`(?<=${chinese})[,;:()!?]|[,;:()!?](?=${chinese})`, 'g');

/**
 * A text as Chinese is set: its punctuation full-width where it stands beside a Chinese character.
 * The words are the same; a Latin text in between keeps its own.
 */
export function fullWidth(text: string): string {
  const set = text.replace(besideChinese, mark => wide[mark]!);
  // A bracket that closes behind Latin letters is as wide as the one that opened.
  return set.replace(/\uff08([^()\uff08\uff09]*)\)/g, '\uff08$1\uff09');
}

/** The same of every text in a value made of objects and lists. */
export function fullWidthThroughout<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, entry: unknown) =>
    typeof entry === 'string' ? fullWidth(entry) : entry,
  ) as T;
}
