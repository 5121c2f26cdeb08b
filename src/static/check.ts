import {extname} from 'node:path';
import {parseArgs} from 'node:util';
import {approvalFindings, approvalsIn} from './check/approval.ts';
import {jsonFindings, tableFindings} from './check/data.ts';
import type {Finding} from './check/Finding.ts';
import {readBoundaries, type NamedBoundaries} from '../boundaries/readBoundaries.ts';
import {boundariesOf} from './boundariesOf.ts';
import {readBytes, writeOut} from './files.ts';
import {OptionError, wechatFaults} from './server.ts';
import {visible} from './visible.ts';

const settings = {
  json: {type: 'boolean'},
  'approval-number': {type: 'string'},
  boundaries: {type: 'string'},
  crs: {type: 'string'},
} as const;

/** What is looked for in a file of each kind. */
const checks: Readonly<
  Record<string, (bytes: Uint8Array, shapes?: NamedBoundaries) => Finding[]>
> = {
  '.json': (bytes, shapes) => jsonFindings(textOf(bytes), shapes),
  '.csv': (bytes, shapes) => tableFindings(bytes, shapes),
  '.tsv': (bytes, shapes) => tableFindings(bytes, shapes),
  '.svg': bytes => markupFindings(bytes),
  '.html': bytes => markupFindings(bytes),
  '.htm': bytes => markupFindings(bytes),
  '.txt': bytes => markupFindings(bytes),
};

/**
 * `minhang-industry-map check FILE`: names what is to be mended in the file; 1 where there is any.
 *
 * @throws OptionError when the command is wrong or the file can't be read.
 */
export async function check(words: readonly string[]): Promise<number> {
  const {positionals, values} = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: settings,
  });
  const [file, ...others] = positionals;
  if (!file || others.length) throw new OptionError('check: name one file');
  const kind = extname(file).toLowerCase();
  const find = Object.hasOwn(checks, kind) ? checks[kind] : undefined;
  if (!find)
    throw new OptionError(
      `check: "${file}" is none of ${Object.keys(checks).join(' ')}; give it the name of its kind`,
    );
  const {json, 'approval-number': number, crs} = values;
  const shapes = await boundariesOf(values);
  if (shapes && !/json|[ct]sv/.test(kind))
    throw new OptionError(
      '--boundaries is for a district file (.json) or a table (.csv, .tsv); leave it out',
    );
  const read =
    shapes && readBoundaries(shapes.boundaries, {crs, object: shapes.boundariesObject});
  const findings = [
    ...find(await readBytes(file), read),
    ...(number === undefined ? [] : approvalFindings(number, '--approval-number')),
  ];
  await writeOut(
    json
      ? linesOf(JSON.stringify({file, findings}, null, 2).split('\n'))
      : linesOf(
          findings.map(({place, message}) =>
            [file, place, message].filter(Boolean).join(': '),
          ),
        ),
  );
  return findings.length ? 1 : 0;
}

/** What a WeChat editor would take out, and approval numbers of no known form. */
function markupFindings(bytes: Uint8Array): Finding[] {
  const markup = textOf(bytes);
  return [
    ...wechatFaults(markup).map(message => ({kind: 'wechat', place: '', message}) as const),
    ...approvalsIn(markup).flatMap(number => approvalFindings(number, '')),
  ];
}

const linesOf = (lines: readonly string[]) =>
  lines.map(line => `${visible(line)}\n`).join('');

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
