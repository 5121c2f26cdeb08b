/**
 * Everything that is checked, in order, and one closing line over all of it.
 *
 *     node tests/run.mjs [build|static|unit|package|gallery|frameworks|browser]… [--engine NAME]… [--file FILE]…
 */
import {parseArgs} from 'node:util';
import {ensureFont} from './engines/ensure.mjs';
import {runBrowserTests} from './engines/runAll.mjs';
import {runCommand} from './runCommand.mjs';
import {runNodeTests} from './runNodeTests.mjs';

const parts = {
  build: async () => {
    // The build draws a picture with Chinese names.
    ensureFont();
    return [await runCommand('build', 'npm', 'run', '--silent', 'build')];
  },
  static: () =>
    Promise.all([
      runCommand('types', 'tsc', '--noEmit'),
      runCommand('lint', 'eslint', '--max-warnings=0', '.'),
      runCommand('format', 'prettier', '--check', '.'),
    ]),
  unit: async () => [
    await runNodeTests(
      'unit',
      'tests/!(package|gallery|frameworks)/**/*.test.ts',
      'tests/*.test.ts',
    ),
  ],
  package: async () => [await runNodeTests('package', 'tests/package/*.test.ts')],
  gallery: async () => [await runNodeTests('gallery', 'tests/gallery/*.test.ts')],
  frameworks: async () => [await runNodeTests('frameworks', 'tests/frameworks/*.test.ts')],
  browser: () => runBrowserTests({engines: options.engine, files: options.file}),
};

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    engine: {type: 'string', multiple: true},
    file: {type: 'string', multiple: true},
  },
});

const total = {passed: 0, failed: 0, skipped: 0};
for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) {
  for (const {name, failures, notes = [], ...counts} of await parts[part]()) {
    for (const key of Object.keys(total)) total[key] += counts[key];
    console.log(`${name}: ${inWords(counts)}`);
    for (const text of [...notes, ...failures]) console.log(indent(text));
  }
}

console.log(`\n${inWords(total)}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

function inWords({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ');
}
