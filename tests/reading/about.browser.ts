import {hears, listenTo, readTo, seek, seekDetails} from './ear.ts';

describe('find what the map is, what it shows in short, and where that is from', () => {
  it('by ear, in Chinese', async () => {
    await listenTo('zh-CN', 'approval-number="No. 1"');
    await readTo('group');
    await seek('listbox');
    await seekDetails();
    await readTo('No. 1');
    await hears(
      'heading, 闵行区重点产业区镇协同产业地图, level 2',
      'group, 主导产业集群与街镇数',
      'listbox, 闵行区街镇, 方向键走到相邻街镇，输入名称或拼音直达，回车键看资料。, orientated vertically, linked details',
      'paragraph',
      '闵行区14个街镇级单元中，4个以文化创意与时尚消费为主导；3个以人工智能与新一代信息技术为主导；高端装备与航空航天、总部商贸与现代服务各主导2个；先进能源装备与绿色低碳、生物医药、科技服务（检验检测）各主导1个。',
      'group',
      '查找街镇，或按产业集群浏览全部14个',
      '各街镇归类由编者据公开报道整理，非2025年官方产业地图原文。资料截至2026年2月',
      '边界',
      'link, © OpenStreetMap contributors',
      '。示意图，界线不作划界依据',
      '审图号：No. 1',
    );
  });

  it('by ear, in English', async () => {
    await listenTo('en', 'approval-number="No. 1"');
    await readTo('group');
    await seek('listbox');
    await seekDetails();
    await readTo('No. 1');
    await hears(
      'heading, Minhang industry map: leading clusters by town, level 2',
      'group, Leading cluster, towns',
      'listbox, Towns of Minhang District, Arrow keys move to the neighbouring town, letters to a name, Enter shows details., orientated vertically, linked details',
      'paragraph',
      'Of the 14 town-level units of Minhang District, 4 are led by Culture, design & consumer brands; 3 by AI & next-generation IT; 2 each by Advanced equipment & aerospace and by Headquarters, trade & modern services; 1 each by Advanced energy equipment & green low-carbon, by Biomedicine and by Technical services (testing & certification).',
      'group',
      'Find a town, or browse all 14 by cluster',
      "Compiled by the editors from public reports; not the 2025 official map's own list. As of Feb 2026",
      'Boundaries',
      'link, © OpenStreetMap contributors',
      '. Sketch map; the lines are not legal boundaries',
      'Map approval number: No. 1',
    );
  });
});
