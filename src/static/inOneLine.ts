import {BoundariesError, DistrictError, OptionError} from './server.ts';
import {visible} from './visible.ts';

/**
 * What went wrong and how to mend it, in one line for whoever typed the command; undefined where it
 * is no fault of theirs.
 */
export function inOneLine(error: unknown): string | undefined {
  const line = sentence(error)?.replace(/\s+/g, ' ').trim();
  return line && visible(line);
}

function sentence(error: unknown): string | undefined {
  if (error instanceof OptionError) return error.message;
  if (error instanceof DistrictError) return `--data: ${error.message}`;
  if (error instanceof BoundariesError)
    return `--${error.place === 'crs' ? '' : 'boundaries: '}${error.message.replace(/^boundaries: /, '')}`;
  const {code = '', message} = error as NodeJS.ErrnoException;
  return code.startsWith('ERR_PARSE_ARGS')
    ? `${message.replace(/\.\s.*$/s, '')}; minhang-industry-map --help lists the options`
    : undefined;
}
