import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ensureEngine} from '../engines/ensure.mjs';

/**
 * The path of Chromium. Where there is none, a contributor's machine skips the tests of the name
 * with one line that says what is missing, and CI fails.
 */
export function chromiumOrSkip(name: string): string | undefined {
  const {programs, problem = ''} = ensureEngine('chromium');
  if (programs) return programs.browser;
  test(name, t => {
    assert.notEqual(process.env['CI'], 'true', problem);
    t.diagnostic(problem);
    t.skip();
  });
  return undefined;
}
