import {press} from '../engines/reader.ts';
import {act, hears, listenTo, readTo, seek, tabTo} from './ear.ts';

describe('find who else does the same as Maqiao Town', () => {
  it('by ear, in Chinese', async () => {
    await listenTo('zh-CN');
    await seek('马桥镇');
    await seek('查找街镇');
    act();
    await seek('heading, 人工智能与新一代信息技术');
    await readTo('heading');
    await hears(
      'option, 马桥镇，人工智能与新一代信息技术, not selected, position 12, set size 14',
      '查找街镇，或按产业集群浏览全部14个',
      'heading, 人工智能与新一代信息技术, level 4',
      'list',
      'button, 莘庄镇 集成电路与软件信息服务',
      'button, 马桥镇 人工智能与智能机器人',
      'button, 浦江镇 新一代信息技术、生物医药、高端装备',
      'heading, 总部商贸与现代服务, level 4',
    );
  });

  it('by ear, in English', async () => {
    await listenTo('en');
    await seek('Maqiao');
    await seek('Find a town');
    act();
    await seek('heading, AI');
    await readTo('heading');
    await hears(
      'option, Maqiao Town, AI & next-generation IT, not selected, position 12, set size 14',
      'Find a town, or browse all 14 by cluster',
      'heading, AI & next-generation IT, level 4',
      'list',
      'button, Xinzhuang Town Integrated circuits and software & information services',
      'button, Maqiao Town Artificial intelligence and intelligent robots',
      'button, Pujiang Town Next-generation IT, biomedicine and high-end equipment',
      'heading, Headquarters, trade & modern services, level 4',
    );
  });

  it('by keyboard, from the map back to the legend, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    map.focus();
    await tabTo('人工智能', 'Shift+Tab');
    await press('Enter');
    await hears(
      'option, 江川路街道，先进能源装备与绿色低碳, not selected, position 1, set size 14',
      'button, 人工智能与新一代信息技术 3个街镇, not pressed',
      'polite: 突出显示3个街镇：莘庄镇、马桥镇、浦江镇。',
    );
  });

  it('by keyboard, from the map back to the legend, in English', async () => {
    const map = await listenTo('en');
    map.focus();
    await tabTo('AI', 'Shift+Tab');
    await press('Enter');
    await hears(
      'option, Jiangchuan Road Subdistrict, Advanced energy equipment & green low-carbon, not selected, position 1, set size 14',
      'button, AI & next-generation IT 3 towns, not pressed',
      'polite: 3 towns stand out: Xinzhuang Town, Maqiao Town, Pujiang Town.',
    );
  });
});
