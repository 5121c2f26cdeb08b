import {jsString} from '../quote.ts';
import type {Settings} from '../Settings.ts';
import type {Codes} from '../Way.ts';
import {renderCommand} from './renderCommand.ts';
import {scriptCode} from './file.ts';

/** The call that writes the map into a page on a server, the command, and the script for later. */
export const server: Codes = (settings, facts) => [
  {key: 'js', code: renderCall(settings)},
  {key: 'shell', code: renderCommand('html', settings, 'map.html')},
  {key: 'script', code: scriptCode(settings, facts)},
];

function renderCall({folder: _, ...options}: Settings): string {
  const lines = Object.entries(options)
    .filter(([name, value]) => value !== '' || !ownWords.includes(name))
    .map(
      ([name, value]) =>
        `  ${name}: ${typeof value === 'string' ? jsString(value) : value},\n`,
    );
  return `import {renderMap} from 'minhang-industry-map/server.js';\n\nconst html = renderMap({\n${lines.join('')}});`;
}

/** What has no default and never will. */
const ownWords = ['approvalNumber', 'heading', 'caption'];
