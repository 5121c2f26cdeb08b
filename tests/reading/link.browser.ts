import {press} from '../engines/reader.ts';
import {hears, listenTo} from './ear.ts';

const bare = location.pathname + location.search;

describe('follow a link of the article to a town, and hear it once', () => {
  after(() => history.replaceState(null, '', bare));

  for (const [lang, heading, closed] of [
    ['zh-CN', '浦锦街道 Pujin Subdistrict', '资料卡已关闭。'],
    ['en', 'Pujin Subdistrict 浦锦街道', 'Details are closed.'],
  ] as const)
    it(`in ${lang}`, async () => {
      history.replaceState(null, '', bare);
      const map = await listenTo(lang);
      const link = document.createElement('a');
      link.href = '#minhang=pujin';
      link.textContent = 'Pujin';
      map.before(link);
      link.focus();
      await press('Enter');
      await hears(`heading, ${heading}, level 3`);
      await press('Escape');
      await hears(`polite: ${closed}`);
    });
});
