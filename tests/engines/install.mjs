import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

let listsUpdated = false;

/** Installs Debian packages where that needs no password; whether it worked. */
export function install(packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  console.log(`installing ${packages.join(' ')}`);
  listsUpdated ||= aptGet('update');
  return aptGet('install', '--yes', '--no-install-recommends', ...packages);
}

function aptGet(...words) {
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '--non-interactive'];
  const [command, ...rest] = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '--quiet=2',
    ...words,
  ];
  const {status, stderr} = spawnSync(command, rest, {
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  if (status !== 0) console.log(stderr);
  return status === 0;
}
