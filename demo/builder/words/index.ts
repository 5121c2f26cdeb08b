import type {Language} from '../../../src/text/messages.ts';
import {en} from './en.ts';
import type {Words} from './Words.ts';
import {zh} from './zh.ts';

/** The page's words; the page and the map may speak different languages. */
export const words: Readonly<Record<Language, Words>> = {zh, en};
