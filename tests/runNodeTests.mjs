import {globSync} from 'node:fs';
import {run} from 'node:test';
import {inspect} from 'node:util';

/** Runs the test files that the patterns name in Node and adds up their tests. */
export async function runNodeTests(name, ...patterns) {
  const files = patterns.flatMap(pattern => globSync(pattern));
  const result = {name, passed: 0, failed: 0, skipped: 0, failures: [], notes: []};
  if (files.length === 0) return fail(result, `no file is ${patterns.join(' or ')}`);

  const said = {};
  for await (const {type, data} of run({files, concurrency: 2, timeout: 5 * 60_000})) {
    // What stands for a whole file, not for a test in it, has no entry file.
    const wholeFile = data.entryFile === undefined;
    if (type === 'test:stderr') said[data.file] = (said[data.file] ?? '') + data.message;
    else if (type === 'test:pass' && wholeFile) fail(result, `${data.name}: holds no test`);
    else if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed')
      result.failures.push(`${data.name}\n${wholeFile ? said[data.file] : reason(data)}`);
    else if (type === 'test:diagnostic' && !wholeFile) result.notes.push(data.message);
    else if (type === 'test:summary' && data.file === undefined) add(result, data.counts);
  }
  return result;
}

function fail(result, problem) {
  result.failed += 1;
  result.failures.push(problem);
  return result;
}

function add(result, {passed, failed, cancelled, skipped, todo}) {
  result.passed += passed - result.failed;
  result.failed += failed + cancelled;
  result.skipped += skipped + todo;
}

function reason({details, file, line}) {
  return `${file}:${line}\n${inspect(details.error.cause)}`;
}
