import {esbuildPlugin} from '@web/dev-server-esbuild';
import {serveAsIs} from './asIs.mjs';
import {diskCommands, readerCommands, serverCommands} from './commands.mjs';
import {otherSite} from './otherSite.mjs';
import {servedFiles} from './served.mjs';

/** What the test runner is told, whatever the engines. */
export const settings = {
  files: 'tests/**/*.browser.ts',
  rootDir: process.cwd(),
  nodeResolve: true,
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: 40_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [serveAsIs, servedFiles],
  plugins: [
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${process.cwd()}/tsconfig.json`}),
    readerCommands(),
    serverCommands(),
    diskCommands(),
    otherSite(),
  ],
};
