/** Lines to be placed; width and height are in their font size. */
export interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The height of a line, and the room kept free beside a name. */
const lineHeight = 1.2;
const gap = 0.1;

/** A name of more characters fits no town, and has too many linings to try. */
const most = 99;

/** A name on one line, and on two where it may break: between words, or before 街道 and the like. */
export function linings(name: string): readonly Block[] {
  const words = name.length > most ? [] : name.split(/ |(?=(?:街道|工业区|开发区)$)/);
  const glue = name.includes(' ') ? ' ' : '';
  return words.map((_, i) => {
    const parts = i ? [words.slice(0, i), words.slice(i)] : [words];
    const lines = parts.map(part => part.join(glue));
    return {
      lines,
      width: Math.max(...lines.map(textWidth)) + 2 * gap,
      height: lines.length * lineHeight,
    };
  });
}

/**
 * The width of a text in em: a Chinese character is one em wide, a Latin letter of the system
 * fonts at most 0.56 on average over a name.
 */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, char) => width + (char > '\u2e80' ? 1 : 0.56), 0);
}
