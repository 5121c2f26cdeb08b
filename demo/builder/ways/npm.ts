import {version} from '../../../src/version.ts';
import {tagCode} from '../tag.ts';
import type {Codes} from '../Way.ts';

/** The package at this very version, the import that registers the tag, and the element. */
export const npm: Codes = (settings, {fallback}) => [
  {key: 'shell', code: `npm install --save-exact minhang-industry-map@${version}`},
  {key: 'js', code: "import 'minhang-industry-map/define.js';"},
  {key: 'html', code: tagCode(settings, fallback)},
];
