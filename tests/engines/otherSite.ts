import {executeServerCommand} from '@web/test-runner-commands';

/** The origin of another site that serves the same files. */
export async function otherOrigin(): Promise<string> {
  const port: unknown = await executeServerCommand('other-site:port');
  return `${location.protocol}//${location.hostname}:${port}`;
}
