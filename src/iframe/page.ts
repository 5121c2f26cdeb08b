/** The script of `embed.html`, the page for frames: a map set up by the address's query. */
import '../embed.ts';
import {bundledPicture} from '../picture.ts';
import {languageOf} from '../text/messages.ts';
import {inLanguage} from '../text/say.ts';
import {sendHeight} from './sendHeight.ts';
import {settingsIn} from './settings.ts';

const framed = window.parent !== window;
const {district} = bundledPicture();
const {attributes, heading, caption, childId} = settingsIn(
  location.search,
  district,
  framed,
);
const {documentElement: root, body} = document;
const map = document.querySelector('minhang-industry-map')!;

for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
root.lang = map.lang || root.lang;
root.dataset['theme'] = map.theme;
document.title = heading ?? inLanguage(district.title, languageOf(root.lang));
if (heading) fill('heading', 'h2', heading);
if (caption) fill('caption', 'span', caption);
// Before the map is drawn there is nothing whose height would be worth a jump of the page around.
if (framed) void map.updateComplete.then(() => sendHeight(body, childId));

function fill(slot: string, tag: string, words: string) {
  const own = document.createElement(tag);
  own.slot = slot;
  own.textContent = words;
  map.append(own);
}
