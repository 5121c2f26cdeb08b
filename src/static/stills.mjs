/**
 * Makes the pictures in dist/ that stand where no script runs, with the command that everyone has.
 * A machine without a Chinese font gets no PNG and is told so.
 */
import {spawnSync} from 'node:child_process';

for (const file of ['minhang.svg', 'minhang.png']) {
  const format = file.split('.')[1];
  const size = format === 'png' ? ['--width', '900', '--scale', '2'] : [];
  spawnSync(
    process.execPath,
    ['dist/cli.js', 'render', '--format', format, ...size, '--output', `dist/${file}`],
    {stdio: 'inherit'},
  );
}
