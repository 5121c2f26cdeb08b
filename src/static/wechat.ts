import type {RenderOptions} from './options.ts';
import {renderSvg} from './svg.ts';

export function renderWechat(options: RenderOptions = {}): string {
  return renderSvg(options);
}
