import {entry, option} from '../element/page.ts';
import {press} from '../engines/reader.ts';
import {hears, listenTo, readTo} from './ear.ts';

const pujin = '310112009';

describe('open a card, hear it once, close it and be back where one was', () => {
  it('from the map, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    option(map, pujin).focus();
    await press('Enter');
    await hears(
      'option, 浦锦街道，文化创意与时尚消费, not selected, position 4, set size 14',
      'polite: 浦锦街道，宠物经济与文化创意。资料卡已打开。',
    );
    await press('Enter');
    await press('Escape');
    await hears('polite: 资料卡已关闭。');
    await press('ArrowDown');
    await hears(
      'option, 吴泾镇，文化创意与时尚消费, not selected, position 11, set size 14',
    );
  });

  it('from the map, in English', async () => {
    const map = await listenTo('en');
    option(map, pujin).focus();
    await press('Enter');
    await hears(
      'option, Pujin Subdistrict, Culture, design & consumer brands, not selected, position 4, set size 14',
      'polite: Pujin Subdistrict, Pet economy and creative industries. Details are open.',
    );
    await press('Enter');
    await press('Escape');
    await hears('polite: Details are closed.');
    await press('ArrowDown');
    await hears(
      'option, Wujing Town, Culture, design & consumer brands, not selected, position 11, set size 14',
    );
  });

  it('from the list, in Chinese', async () => {
    const map = await listenTo('zh-CN', 'view="list"');
    entry(map, pujin).focus();
    await press('Enter');
    await hears(
      'button, 浦锦街道 宠物经济与文化创意',
      'heading, 浦锦街道 Pujin Subdistrict, level 3',
    );
    await readTo('definition');
    await hears(
      '文化创意与时尚消费',
      '宠物经济与文化创意',
      'term',
      '细分赛道',
      'definition',
    );
    await press('Escape');
    await hears('button, 浦锦街道 宠物经济与文化创意', 'polite: 资料卡已关闭。');
  });

  it('from the list, in English', async () => {
    const map = await listenTo('en', 'view="list"');
    entry(map, pujin).focus();
    await press('Enter');
    await hears(
      'button, Pujin Subdistrict Pet economy and creative industries',
      'heading, Pujin Subdistrict 浦锦街道, level 3',
    );
    await readTo('definition');
    await hears(
      'Culture, design & consumer brands',
      'Pet economy and creative industries',
      'term',
      'Niches',
      'definition',
    );
    await press('Escape');
    await hears(
      'button, Pujin Subdistrict Pet economy and creative industries',
      'polite: Details are closed.',
    );
  });

  it('from the list with the button, in Chinese', async () => {
    const map = await listenTo('zh-CN', 'view="list"');
    entry(map, pujin).focus();
    await press('Enter');
    await hears(
      'button, 浦锦街道 宠物经济与文化创意',
      'heading, 浦锦街道 Pujin Subdistrict, level 3',
    );
    await press('Shift+Tab');
    await press('Enter');
    await hears(
      'button, 关闭资料卡',
      'button, 浦锦街道 宠物经济与文化创意',
      'polite: 资料卡已关闭。',
    );
  });

  it('from the list with the button, in English', async () => {
    const map = await listenTo('en', 'view="list"');
    entry(map, pujin).focus();
    await press('Enter');
    await hears(
      'button, Pujin Subdistrict Pet economy and creative industries',
      'heading, Pujin Subdistrict 浦锦街道, level 3',
    );
    await press('Shift+Tab');
    await press('Enter');
    await hears(
      'button, Close details',
      'button, Pujin Subdistrict Pet economy and creative industries',
      'polite: Details are closed.',
    );
  });
});
