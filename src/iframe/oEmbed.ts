import {fixedHeights, frameCode} from './embedCode.ts';

/**
 * What `oembed.json` says (https://oembed.com, type `rich`) to a content system that was given the
 * address of `embed.html`: the frame without the script, which most of them would take out.
 */
export function oEmbed(base: string, title: string) {
  const {host, origin} = new URL(base);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: host,
    provider_url: `${origin}/`,
    html: frameCode({base, title}),
    width: 720,
    height: fixedHeights['zh-CN'],
  };
}
