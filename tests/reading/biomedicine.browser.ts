import {legendButton} from '../element/page.ts';
import {press} from '../engines/reader.ts';
import {act, hears, listenTo, readTo, seek, tabTo} from './ear.ts';

describe('find where biomedicine leads, from the legend and from the list', () => {
  it('by ear, in Chinese', async () => {
    await listenTo('zh-CN');
    await seek('group');
    await seek('生物医药');
    act();
    await hears(
      'group, 主导产业集群与街镇数',
      'button, 生物医药 1个街镇, not pressed',
      'polite: 突出显示1个街镇：华漕镇。',
    );
    await seek('查找街镇');
    act();
    await seek('heading, 生物医药');
    await readTo('heading');
    await hears(
      '查找街镇，或按产业集群浏览全部14个',
      'heading, 生物医药, level 4',
      'list',
      'button, 华漕镇 生物医药（先导）、总部商贸、数字经济',
      'heading, 人工智能与新一代信息技术, level 4',
    );
  });

  it('by ear, in English', async () => {
    await listenTo('en');
    await seek('group');
    await seek('Biomedicine');
    act();
    await hears(
      'group, Leading cluster, towns',
      'button, Biomedicine 1 town, not pressed',
      'polite: 1 town stands out: Huacao Town.',
    );
    await seek('Find a town');
    act();
    await seek('heading, Biomedicine');
    await readTo('heading');
    await hears(
      'Find a town, or browse all 14 by cluster',
      'heading, Biomedicine, level 4',
      'list',
      'button, Huacao Town Biomedicine (lead), headquarters & trade, digital economy',
      'heading, AI & next-generation IT, level 4',
    );
  });

  it('by keyboard, and back to all, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    legendButton(map, 'energy').focus();
    await press('Tab');
    await press('Enter');
    await hears(
      'button, 先进能源装备与绿色低碳 1个街镇, not pressed',
      'button, 生物医药 1个街镇, not pressed',
      'polite: 突出显示1个街镇：华漕镇。',
    );
    await press('Tab');
    await press(' ');
    await hears(
      'button, 人工智能与新一代信息技术 3个街镇, not pressed',
      'polite: 突出显示4个街镇：莘庄镇、华漕镇、马桥镇、浦江镇。',
    );
    await tabTo('显示全部');
    await press('Enter');
    await hears(
      'button, 显示全部',
      'group, 主导产业集群与街镇数',
      'polite: 全部街镇照常显示。',
    );
  });

  it('by keyboard, and back to all, in English', async () => {
    const map = await listenTo('en');
    legendButton(map, 'energy').focus();
    await press('Tab');
    await press('Enter');
    await hears(
      'button, Advanced energy equipment & green low-carbon 1 town, not pressed',
      'button, Biomedicine 1 town, not pressed',
      'polite: 1 town stands out: Huacao Town.',
    );
    await press('Tab');
    await press(' ');
    await hears(
      'button, AI & next-generation IT 3 towns, not pressed',
      'polite: 4 towns stand out: Xinzhuang Town, Huacao Town, Maqiao Town, Pujiang Town.',
    );
    await tabTo('Show all');
    await press('Enter');
    await hears(
      'button, Show all',
      'group, Leading cluster, towns',
      'polite: All towns are shown alike.',
    );
  });
});
