import {parseArgs} from 'node:util';
import {readText} from './files.ts';
import {OptionError, wechatFaults} from './server.ts';

/** `minhang-industry-map check FILE`: names what the file must not hold; 1 where there is any. */
export async function check(words: readonly string[]): Promise<number> {
  const {positionals} = parseArgs({args: [...words], allowPositionals: true, options: {}});
  const [file, ...others] = positionals;
  if (!file || others.length) throw new OptionError('check: name one file');
  const faults = wechatFaults(await readText(file));
  for (const fault of faults) process.stdout.write(`${file}: ${fault}\n`);
  return faults.length ? 1 : 0;
}
