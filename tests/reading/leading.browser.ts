import {option} from '../element/page.ts';
import {press} from '../engines/reader.ts';
import {act, hears, listenTo, readTo, seek, seekHeading, tabTo} from './ear.ts';

const maqiao = '310112112';

describe('find which cluster leads Maqiao Town, and who says so', () => {
  it('by ear, in Chinese', async () => {
    await listenTo('zh-CN');
    await seek('listbox');
    await seek('马桥镇');
    act();
    await hears(
      'listbox, 闵行区街镇, 方向键走到相邻街镇，输入名称或拼音直达，回车键看资料。, orientated vertically, linked details',
      'option, 马桥镇，人工智能与新一代信息技术, not selected, position 12, set size 14',
      'option, 马桥镇，人工智能与新一代信息技术, selected, position 12, set size 14',
      'polite: 马桥镇，人工智能与智能机器人。资料卡已打开。',
    );
    await seekHeading();
    await seek('出处');
    act();
    await readTo('约2025');
    await hears(
      'heading, 马桥镇 Maqiao Town, level 3',
      '出处（2）',
      'list',
      'link, 今日闵行《智能机器人产业链企业超150家！闵行正在打造的这座AI之城蝶变太惊艳》',
      '，2025年11月15日',
      '今日闵行',
      '《街镇书记谈2025新年贺词》',
      '，约2025年1月',
    );
  });

  it('by ear, in English', async () => {
    await listenTo('en');
    await seek('listbox');
    await seek('Maqiao');
    act();
    await hears(
      'listbox, Towns of Minhang District, Arrow keys move to the neighbouring town, letters to a name, Enter shows details., orientated vertically, linked details',
      'option, Maqiao Town, AI & next-generation IT, not selected, position 12, set size 14',
      'option, Maqiao Town, AI & next-generation IT, selected, position 12, set size 14',
      'polite: Maqiao Town, Artificial intelligence and intelligent robots. Details are open.',
    );
    await seekHeading();
    await seek('Sources');
    act();
    await readTo('Jan 2025');
    await hears(
      'heading, Maqiao Town 马桥镇, level 3',
      'Sources (2)',
      'list',
      'link, 今日闵行, “智能机器人产业链企业超150家！闵行正在打造的这座AI之城蝶变太惊艳”',
      ', 15 Nov 2025',
      '今日闵行',
      ',',
      '“街镇书记谈2025新年贺词”',
      ', about Jan 2025',
    );
  });

  it('by keyboard, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    option(map, maqiao).focus();
    await press('Enter');
    await hears(
      'option, 马桥镇，人工智能与新一代信息技术, not selected, position 12, set size 14',
      'polite: 马桥镇，人工智能与智能机器人。资料卡已打开。',
    );
    await tabTo('出处');
    await press('Enter');
    await tabTo('今日闵行');
    await hears(
      '出处（2）',
      'link, 今日闵行《智能机器人产业链企业超150家！闵行正在打造的这座AI之城蝶变太惊艳》',
    );
  });

  it('by keyboard, in English', async () => {
    const map = await listenTo('en');
    option(map, maqiao).focus();
    await press('Enter');
    await hears(
      'option, Maqiao Town, AI & next-generation IT, not selected, position 12, set size 14',
      'polite: Maqiao Town, Artificial intelligence and intelligent robots. Details are open.',
    );
    await tabTo('Sources');
    await press('Enter');
    await tabTo('今日闵行');
    await hears(
      'Sources (2)',
      'link, 今日闵行, “智能机器人产业链企业超150家！闵行正在打造的这座AI之城蝶变太惊艳”',
    );
  });
});
