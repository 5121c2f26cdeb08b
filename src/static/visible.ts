/** Control characters, which steer a terminal; what turns the direction of words; half characters. */
const unseen = /[\p{Cc}\p{Cs}\p{Bidi_C}]/gu;

/**
 * A line for a terminal, in which what can't be seen stands as it is written in JSON: a file that is
 * checked may hold what hides a message, forges another or steers the terminal.
 */
export function visible(line: string): string {
  return line.replace(
    unseen,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
