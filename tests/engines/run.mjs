/**
 * Runs the browser tests in one engine: `node tests/engines/run.mjs NAME [FILES]`. The parent
 * process, when there is one, is sent the counts.
 */
import {startTestRunner} from '@web/test-runner';
import {ensureEngine} from './ensure.mjs';
import {launch} from './launch.mjs';
import {counts} from './counts.mjs';
import {settings} from './settings.mjs';

const [engine, ...files] = process.argv.slice(2);
const {programs, problem} = ensureEngine(engine);
if (problem) throw new Error(problem);
process.on('disconnect', () => process.exit(1));

const runner = await startTestRunner({
  autoExitProcess: false,
  readCliArgs: false,
  readFileConfig: false,
  config: {
    ...settings,
    files: files.length > 0 ? files : settings.files,
    browsers: [await launch[engine](programs)],
    staticLogging: true,
    reporters: [counts(report)],
  },
});
runner.on('stopped', () => process.exit(0));

function report(result) {
  if (process.send) process.send(result);
  else console.log(result);
}
