import 'minhang-industry-map/define.js';

const map = document.querySelector('minhang-industry-map');
const button = document.querySelector('button');
const output = document.querySelector('output');
let town;

/** What this paper says otherwise; everything else stays as bundled. */
map.data = {
  title: {zh: '闵行各街镇靠什么产业', en: 'What each town of Minhang lives on'},
};

map.addEventListener('town-select', event => {
  town = event.unit;
  tell();
});

button.addEventListener('click', () => {
  map.lang = map.lang === 'en' ? 'zh-CN' : 'en';
  button.textContent = map.lang === 'en' ? '中文' : 'English';
  tell();
});

function tell() {
  output.textContent = town?.name[map.lang === 'en' ? 'en' : 'zh'] ?? '';
}
