import {format, resolveConfig} from 'prettier';
import {chinese} from './chinese.ts';
import {english} from './english.ts';
import type {Manifest} from './Manifest.ts';
import {readmeTables} from './readmeTables.ts';

/** The READMEs that have tables of the element's names, and how each words them. */
export const readmes = {'README.md': chinese, 'README.en.md': english};

/**
 * A README with its tables made anew from the manifest: each stands between
 * `<!-- table: NAME -->` and `<!-- end of table -->`.
 *
 * @throws Error where a table has no place, or a name no sentence.
 */
export async function withTables(
  file: keyof typeof readmes,
  text: string,
  manifest: Manifest,
): Promise<string> {
  const tables = Object.entries(readmeTables(manifest, readmes[file]));
  const filled = tables.reduce((text, [name, table]) => {
    const place = new RegExp(`(<!-- table: ${name} -->\n)[^]*?(\n<!-- end of table -->)`);
    if (!place.test(text)) throw new Error(`${file} has no place for the table ${name}`);
    return text.replace(
      place,
      (_, start: string, end: string) => `${start}\n${table}\n${end}`,
    );
  }, text);
  return format(filled, {...(await resolveConfig(file)), filepath: file});
}
