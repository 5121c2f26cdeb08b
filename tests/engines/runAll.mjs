import {fork} from 'node:child_process';
import {engines} from './engines.mjs';
import {ensureEngine, ensureFont} from './ensure.mjs';

const inCI = process.env.CI === 'true';
const minutes = 60_000;

/** When more files than this fail, it is no accident. */
const few = 2;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => process.exit(1));

/** Runs the browser tests in one engine after the other, each in a process of its own. */
export async function runBrowserTests({engines: names = Object.keys(engines), files = []}) {
  const results = [missing('font', ensureFont())];
  for (const name of names) {
    const {problem} = ensureEngine(name);
    results.push(problem ? missing(name, problem) : await tryTwice(name, files));
  }
  return results;
}

/** On a contributor's machine an engine may be missing; in CI it may not. */
function missing(name, problem) {
  const result = {name, passed: 0, failed: 0, skipped: 0, failures: []};
  if (!problem) return {...result, passed: 1};
  return inCI
    ? {...result, failed: 1, failures: [problem]}
    : {...result, skipped: 1, notes: [problem]};
}

/**
 * A browser that dies under its driver says nothing of the map: it is started once more. So are the
 * few files that fail on a machine with other work: what fails twice is broken, and what fails once
 * is named, as it may hide a race.
 */
async function tryTwice(name, files) {
  const first = await runEngine(name, files);
  if (first.endedEarly) {
    const second = await runEngine(name, files);
    return {...second, notes: [`${name} ended early once and was started again`]};
  }
  if (!first.failed || first.files.length > few) return first;
  const second = await runEngine(name, first.files);
  if (second.failed) return first;
  return {
    ...first,
    passed: first.passed + first.failed,
    failed: 0,
    failures: [],
    notes: ['failed once and passed when run again:', ...first.failures],
  };
}

function runEngine(name, files) {
  const child = fork(new URL('run.mjs', import.meta.url), [name, ...files], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  const stop = () => kill(child);
  process.once('exit', stop);
  const timer = setTimeout(stop, 8 * minutes);

  let counted;
  let said = '';
  child.on('message', message => (counted = message));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => (said += text));

  return new Promise(done =>
    child.once('close', () => {
      clearTimeout(timer);
      process.off('exit', stop);
      done({
        name,
        ...(counted ?? {
          endedEarly: true,
          passed: 0,
          failed: 1,
          skipped: 0,
          failures: [`ended early\n${said}`],
        }),
      });
    }),
  );
}

/** Asks the engine's process, which then ends its browser; if it hangs, ends the whole group. */
function kill(child) {
  child.kill('SIGTERM');
  setTimeout(() => {
    if (child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
  }, 10_000).unref();
}
