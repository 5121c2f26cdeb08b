import {escape} from '../../../src/svg/markup.ts';
import type {Settings} from '../Settings.ts';
import {tagCode} from '../tag.ts';
import type {Codes, Facts} from '../Way.ts';

/** The one file beside the article: script and element, and the line that keeps their place. */
export const file: Codes = (settings, facts) => [
  {
    key: 'html',
    code: `${scriptCode(settings, facts)}\n${tagCode(settings, facts.fallback)}`,
  },
  ...(facts.reserve ? [{key: 'css', code: facts.reserve}] : []),
];

/** The tag of the script file, which a browser runs only when it is the very file. */
export function scriptCode(
  {folder}: Pick<Settings, 'folder'>,
  {integrity}: Pick<Facts, 'integrity'>,
): string {
  const attributes = [
    `src="${escape(folder)}minhang-industry-map.min.js"`,
    ...(integrity ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : []),
    'defer',
  ];
  return `<script ${attributes.join(' ')}></script>`;
}
