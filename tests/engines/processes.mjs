import {spawn} from 'node:child_process';
import {createServer} from 'node:net';

const running = new Set();

process.on('exit', () => running.forEach(child => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => process.exit(1));

/** Starts a program that ends no later than this process does. */
export function start(program, words, options = {}) {
  const child = spawn(program, words, {stdio: 'ignore', ...options});
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** A port that nobody listens on at the moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks until the answer is true; fails with the name of what was waited for. */
export async function until(name, ask, milliseconds = 15_000) {
  const end = Date.now() + milliseconds;
  while (!(await ask())) {
    if (Date.now() > end)
      throw new Error(`${name} did not start within ${milliseconds} ms`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
