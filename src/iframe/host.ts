/**
 * `embed-host.js`: gives each frame that shows `embed.html` the height of its map. It may stand
 * anywhere in the page, and twice; a frame that comes later is served too.
 */
import {isHeightMessage, question} from './heights.ts';

/** In CSS pixels. Whatever a frame says, its page stays readable below it. */
const [least, most] = [100, 20_000];

addEventListener('message', ({data, source, origin}) => {
  if (!isHeightMessage(data)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  // Whoever has taken the map's place in the frame has no say in the page.
  if (!frame || !originsOf(frame).includes(origin)) return;
  frame.style.height = `${Math.min(Math.max(data.height, least), most)}px`;
});

for (const {contentWindow} of frames()) contentWindow?.postMessage(question, '*');

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(frame =>
    /\/embed\.html$/.test(addressOf(frame).pathname),
  );
}

/** Where a frame's messages come from; a file on the disk has no origin for most browsers. */
function originsOf(frame: HTMLIFrameElement): readonly string[] {
  const {protocol, origin} = addressOf(frame);
  return protocol === 'file:' ? [origin, 'null'] : [origin];
}

/** A link reads any address and never throws. */
function addressOf({src}: HTMLIFrameElement): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {href: src});
}
