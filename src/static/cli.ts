#!/usr/bin/env node
import {version} from '../version.ts';
import {check} from './check.ts';
import {writeOut} from './files.ts';
import {help} from './help.ts';
import {OptionError} from './server.ts';
import {render} from './render.ts';
import {inOneLine} from './inOneLine.ts';

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  render,
  check,
};

/** `minhang-industry-map COMMAND …`; the exit code is 0, 1 where a check found something, or 2. */
async function run([name, ...words]: readonly string[]): Promise<number> {
  if (!name)
    throw new OptionError('name a command; minhang-industry-map --help lists them');
  if (name === 'help' || [name, ...words].some(word => ['--help', '-h'].includes(word))) {
    await writeOut(help);
    return 0;
  }
  if (name === '--version') {
    await writeOut(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new OptionError(
      `"${name}" is no command; there are ${Object.keys(commands).join(' and ')}`,
    );
  return command(words);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const line = inOneLine(error) ?? `this is a fault of ours: ${(error as Error).stack}`;
  process.stderr.write(`minhang-industry-map: ${line}\n`);
  process.exitCode = 2;
}
