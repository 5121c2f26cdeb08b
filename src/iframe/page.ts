/** The script of `embed.html`, the page for frames: a map set up by the address's query. */
import '../embed.ts';
import {bundledPicture} from '../picture.ts';
import {languageOf} from '../text/messages.ts';
import {inLanguage} from '../text/say.ts';
import {sendHeight} from './sendHeight.ts';
import {settingsIn} from './settings.ts';

const framed = window.parent !== window;
const {district} = bundledPicture();
const {attributes, heading, childId} = settingsIn(location.search, district, framed);
const {documentElement: root, body} = document;
const map = document.querySelector('minhang-industry-map')!;

for (const [name, value] of Object.entries(attributes)) map.setAttribute(name, value);
root.lang = map.lang || root.lang;
root.dataset['theme'] = map.theme;
document.title = heading ?? inLanguage(district.title, languageOf(root.lang));
if (heading) {
  const own = document.createElement('h2');
  own.slot = 'heading';
  own.textContent = heading;
  map.append(own);
}
// Before the map is drawn there is nothing whose height would be worth a jump of the page around.
if (framed) void map.updateComplete.then(() => sendHeight(body, childId));
