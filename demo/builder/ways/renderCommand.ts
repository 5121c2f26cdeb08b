import {shellOption} from '../quote.ts';
import {stillSizes} from '../studio.ts';
import type {Settings} from '../Settings.ts';

/** The command that makes the map in a format without a browser, and writes it to a file. */
export function renderCommand(
  format: 'html' | 'wechat',
  settings: Settings,
  output: string,
): string {
  const {lang, theme, view, selected, highlight, show, patterns} = settings;
  const {approvalNumber, heading, caption} = settings;
  const options = Object.entries({
    format,
    lang,
    theme,
    view: format === 'html' ? view : '',
    width: format === 'html' ? '' : String(stillSizes.wechat.width),
    selected,
    highlight,
    show,
    'approval-number': approvalNumber,
    heading,
    caption,
    output,
  })
    .filter(([, value]) => value)
    .map(([name, value]) => shellOption(name, value));
  return [
    'npx minhang-industry-map render',
    ...options,
    ...(patterns ? ['--patterns'] : []),
  ].join(' ');
}
