import {option} from '../element/page.ts';
import {press} from '../engines/reader.ts';
import {act, hears, listenTo, readTo, seek, seekHeading, tabTo} from './ear.ts';

const xinzhuang = '310112101';

describe('find how sure the statement on Xinzhuang Town is', () => {
  it('by ear, in Chinese', async () => {
    await listenTo('zh-CN');
    await seek('莘庄镇');
    act();
    await hears(
      'option, 莘庄镇，人工智能与新一代信息技术, not selected, position 5, set size 14',
      'option, 莘庄镇，人工智能与新一代信息技术, selected, position 5, set size 14',
      'polite: 莘庄镇，集成电路与软件信息服务。资料卡已打开。',
    );
    await seekHeading();
    await seek('依据');
    await readTo('出处');
    await hears(
      'heading, 莘庄镇 Xinzhuang Town, level 3',
      '依据',
      'definition',
      '弱',
      '仅一个较弱的来源，请谨慎引用',
      'term',
      '需要留意',
      'definition',
      '仅一条来源，且原文“the region”有歧义',
      'group',
      '出处（1）',
    );
  });

  it('by ear, in English', async () => {
    await listenTo('en');
    await seek('Xinzhuang Town');
    act();
    await hears(
      'option, Xinzhuang Town, AI & next-generation IT, not selected, position 5, set size 14',
      'option, Xinzhuang Town, AI & next-generation IT, selected, position 5, set size 14',
      'polite: Xinzhuang Town, Integrated circuits and software & information services. Details are open.',
    );
    await seekHeading();
    await seek('Evidence');
    await readTo('Sources');
    await hears(
      'heading, Xinzhuang Town 莘庄镇, level 3',
      'Evidence',
      'definition',
      'thin',
      'a single weak source; quote with care',
      'term',
      'Bear in mind',
      'definition',
      'One source only, and its phrase ‘the region’ is ambiguous',
      'group',
      'Sources (1)',
    );
  });

  it('by keyboard, then read on, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    option(map, xinzhuang).focus();
    await press('Enter');
    await hears(
      'option, 莘庄镇，人工智能与新一代信息技术, not selected, position 5, set size 14',
      'polite: 莘庄镇，集成电路与软件信息服务。资料卡已打开。',
    );
    await tabTo('关闭');
    await seek('依据');
    await readTo('出处');
    await hears(
      'button, 关闭资料卡',
      '依据',
      'definition',
      '弱',
      '仅一个较弱的来源，请谨慎引用',
      'term',
      '需要留意',
      'definition',
      '仅一条来源，且原文“the region”有歧义',
      'group',
      '出处（1）',
    );
  });

  it('by keyboard, then read on, in English', async () => {
    const map = await listenTo('en');
    option(map, xinzhuang).focus();
    await press('Enter');
    await hears(
      'option, Xinzhuang Town, AI & next-generation IT, not selected, position 5, set size 14',
      'polite: Xinzhuang Town, Integrated circuits and software & information services. Details are open.',
    );
    await tabTo('Close');
    await seek('Evidence');
    await readTo('Sources');
    await hears(
      'button, Close details',
      'Evidence',
      'definition',
      'thin',
      'a single weak source; quote with care',
      'term',
      'Bear in mind',
      'definition',
      'One source only, and its phrase ‘the region’ is ambiguous',
      'group',
      'Sources (1)',
    );
  });
});
