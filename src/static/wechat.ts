import {columnWidth, wechatSvg} from '../svg/wechat/wechatSvg.ts';
import {checkOptions, stillKinds} from './checkOptions.ts';
import {readOptions, type RenderOptions} from './options.ts';

/**
 * The map as inline SVG for the editor of a WeChat official account (公众号), 343 px wide without
 * `width`; see `wechatSvg`. `theme: 'auto'` is light.
 *
 * @throws OptionError or DistrictError, naming the first wrong option.
 */
export function renderWechat(options: RenderOptions = {}): string {
  checkOptions(options, stillKinds);
  const {width = columnWidth} = options;
  const {picture, theme, ...rest} = readOptions({...options, width});
  return wechatSvg(picture, {...rest, theme: theme === 'dark' ? 'dark' : 'light'});
}
