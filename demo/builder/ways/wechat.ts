import type {Codes} from '../Way.ts';
import {renderCommand} from './renderCommand.ts';

/** The command whose output an editor of a WeChat official account pastes. */
export const wechat: Codes = settings => [
  {key: 'shell', code: renderCommand('wechat', settings, 'wechat.html')},
];
