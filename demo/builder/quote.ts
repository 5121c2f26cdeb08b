/** A text as JavaScript writes it, so that it ends no script element either. */
export function jsString(text: string): string {
  return JSON.stringify(text).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w.,:/-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** An option of a command with its value, which may begin like an option itself. */
export function shellOption(name: string, value: string): string {
  return `--${name}${value.startsWith('-') ? '=' : ' '}${shellWord(value)}`;
}
