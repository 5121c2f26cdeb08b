type Step = [number, number];

/** The digits of a number, and from here on those after which another follows. */
const base = 43;
/**
 * The digits as characters: the smaller and so the more frequent ones are those that are frequent in
 * scripts, which packs better than their order in ASCII (0.2 KB less, gzip; found by a search).
 */
const alphabet =
  'tenis,)=o:l.}1ad(f-23]r+0469*{![8huc;|jSw$5pL7xqMHvR/b_@?<BKkTmXz%>GZ&EWCPAOD#yIgUNJFV';

/**
 * The arcs of a topology from a text: each arc a word, each number of its steps written in digits of
 * base 43, lowest first, its sign in the lowest bit. It takes a third less to download than the same
 * arcs as JSON (2.1 KB against 3.1, gzip).
 */
export function readArcs(text: string): Step[][] {
  return text.split(' ').map(word => {
    const numbers: number[] = [];
    let [value, place] = [0, 1];
    for (const char of word) {
      const digit = alphabet.indexOf(char);
      value += (digit % base) * place;
      place *= base;
      if (digit >= base) continue;
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      [value, place] = [0, 1];
    }
    return numbers.flatMap((x, i) => (i % 2 ? [] : [[x, numbers[i + 1]!] as Step]));
  });
}

/** The text that `readArcs` reads. */
export function writeArcs(arcs: readonly (readonly (readonly number[])[])[]): string {
  return arcs.map(arc => arc.flat().map(digits).join('')).join(' ');
}

function digits(number: number): string {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= base; rest = Math.floor(rest / base)) {
    text += alphabet.charAt(base + (rest % base));
  }
  return text + alphabet.charAt(rest);
}
