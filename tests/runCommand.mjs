import {spawn} from 'node:child_process';
import {delimiter, resolve} from 'node:path';

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
};

/** Runs a program as one check; what it said is kept for when it fails. */
export function runCommand(name, program, ...words) {
  return new Promise(done => {
    let said = '';
    const child = spawn(program, words, {env, stdio: ['ignore', 'pipe', 'pipe']});
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => (said += text));
    child.once('error', ({message}) => done(failed(message)));
    child.once('close', code => done(code === 0 ? passed() : failed(said.trimEnd())));
  });

  function passed() {
    return {name, passed: 1, failed: 0, skipped: 0, failures: []};
  }

  function failed(reason) {
    return {name, passed: 0, failed: 1, skipped: 0, failures: [reason]};
  }
}
