import {createHash} from 'node:crypto';
import {escape} from '../../svg/markup.ts';

/** What `embed.html` is made of. */
export interface PageParts {
  readonly template: string;
  readonly css: string;
  readonly script: string;
  readonly title: string;
  /** The address of `oembed.json`, for whoever looks for an embed code in the page. */
  readonly oEmbed: string;
}

/**
 * The page for frames as one file. Its script stands in it: many content systems put a frame into a
 * sandbox without an origin, where no file beside it is its own, and one with an integrity hash is
 * refused. The hashes in the policy let this script and this style run and nothing else.
 *
 * @throws Error when the script holds what would end its element early.
 */
export function pageFile({template, css, script, title, oEmbed}: PageParts): string {
  const trap = /<!--|<\/?script/i.exec(script);
  if (trap) throw new Error(`the page's script holds ${trap[0]}`);
  const parts: Readonly<Record<string, string>> = {
    policy: policy(script, css),
    title: escape(title),
    oembed: escape(oEmbed),
    style: `<style>${css}</style>`,
    script: `<script>${script}</script>`,
  };
  return template.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`nothing fills ${mark}`);
    return part;
  });
}

function policy(script: string, css: string): string {
  return [
    `default-src 'none'`,
    `script-src '${hash(script)}'`,
    `style-src '${hash(css)}'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
