import {DistrictError, OptionError} from './server.ts';

/**
 * What went wrong and how to mend it, in one line for whoever typed the command.
 *
 * @throws what is no fault of theirs, so that it is seen with its stack.
 */
export function inOneLine(error: unknown): string {
  if (error instanceof OptionError) return error.message;
  if (error instanceof DistrictError) return `--data: ${error.message}`;
  const {code = '', message} = error as NodeJS.ErrnoException;
  if (code.startsWith('ERR_PARSE_ARGS'))
    return `${message.replace(/\. .*$/s, '')}; minhang-industry-map --help lists the options`;
  throw error;
}
