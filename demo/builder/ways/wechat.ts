import type {Codes} from '../Way.ts';
import {renderCommand} from './renderCommand.ts';

/** What an editor of a WeChat official account pastes, and the command that makes it too. */
export const wechat: Codes = (settings, {wechat}) => [
  ...(wechat ? [{key: 'html', code: wechat}] : []),
  {key: 'shell', code: renderCommand('wechat', settings, 'wechat.html')},
];
