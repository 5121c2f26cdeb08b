import {randomUUID} from 'node:crypto';
import {readFile, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {OptionError} from './options.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EFBIG: 'it would be larger than a file may be here',
  EROFS: 'the disk is read-only',
};

/**
 * The text of a file.
 *
 * @throws OptionError naming the file and what is wrong with it.
 */
export async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fault('read', file, error);
  });
  return text.replace(/^\ufeff/, '');
}

/**
 * What a JSON file says.
 *
 * @param option what named the file.
 * @throws OptionError naming the file and what is wrong with it.
 */
export async function jsonOf(option: string, file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OptionError(`--${option}: ${file} is not JSON: ${(error as Error).message}`);
  }
}

/**
 * The bytes of a file.
 *
 * @throws OptionError naming the file and what is wrong with it.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw fault('read', file, error);
  });
}

/** How the fonts that resvg reads begin: TrueType, OpenType, and collections of them. */
const fontSignatures = ['\0\u0001\0\0', 'true', 'OTTO', 'ttcf'];

/**
 * Makes sure that a file is there and is a font.
 *
 * @throws OptionError naming the file and what is wrong with it.
 */
export async function mustBeFont(file: string): Promise<void> {
  const bytes = await readBytes(file);
  if (!fontSignatures.includes(String.fromCharCode(...bytes.subarray(0, 4))))
    throw new OptionError(`${file} is no font: name a .ttf, .otf or .ttc file`);
}

/**
 * Writes a file whole or not at all: beside its place first, and then moved there. A link stays, and
 * what is no file, such as a pipe, is written to as it is.
 *
 * @throws OptionError naming the file and what is wrong with it.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const draft = `${place}.${randomUUID()}.tmp`;
  try {
    const isPlain = await stat(place).then(
      stats => stats.isFile(),
      () => true,
    );
    await writeFile(isPlain ? draft : place, content);
    if (isPlain) await rename(draft, place);
  } catch (error) {
    await rm(draft, {force: true}).catch(() => undefined);
    throw fault('write', file, error);
  }
}

/**
 * Writes to the output. Who closes it before the end has what they wanted, and hears of nothing.
 *
 * @throws OptionError saying why it can't be written.
 */
export async function writeOut(content: string | Uint8Array): Promise<void> {
  const {stdout} = process;
  try {
    await new Promise<void>((resolve, reject) => {
      stdout.once('error', reject);
      stdout.write(content, error => {
        if (!error) resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE')
      throw fault('write', 'to the output', error);
  }
}

function fault(what: 'read' | 'write', file: string, error: unknown): OptionError {
  const {code = '', message} = error as NodeJS.ErrnoException;
  return new OptionError(`can't ${what} ${file}: ${reasons[code] ?? message}`);
}
