import type {DistrictInput} from '../../src/index.ts';
import {hears, listenTo, readTo, seek} from './ear.ts';

const wrong = (units: unknown) => ({units}) as unknown as DistrictInput;

describe('hear once that a data file is wrong', () => {
  it('by ear, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    map.data = wrong('none');
    await map.updateComplete;
    await seek('alert');
    await readTo('14');
    await hears(
      'alert',
      '地图数据有误，仍显示上一次的内容。',
      'units: "none" is not a list',
      '闵行区14个街镇级单元中，4个以文化创意与时尚消费为主导；3个以人工智能与新一代信息技术为主导；高端装备与航空航天、总部商贸与现代服务各主导2个；先进能源装备与绿色低碳、生物医药、科技服务（检验检测）各主导1个。',
    );
    map.data = wrong([{code: '310112009', cluster: 'tea'}]);
    await hears(
      'assertive: 地图数据有误，仍显示上一次的内容。 units[0].cluster: "tea" is not one of equipment, energy, biomed, digital, hq, culture, techsvc',
    );
  });

  it('by ear, in English', async () => {
    const map = await listenTo('en');
    map.data = wrong('none');
    await map.updateComplete;
    await seek('alert');
    await readTo('14');
    await hears(
      'alert',
      'The map data has an error; the last good map is shown.',
      'units: "none" is not a list',
      'Of the 14 town-level units of Minhang District, 4 are led by Culture, design & consumer brands; 3 by AI & next-generation IT; 2 each by Advanced equipment & aerospace and by Headquarters, trade & modern services; 1 each by Advanced energy equipment & green low-carbon and by Biomedicine and by Technical services (testing & certification).',
    );
    map.data = wrong([{code: '310112009', cluster: 'tea'}]);
    await hears(
      'assertive: The map data has an error; the last good map is shown. units[0].cluster: "tea" is not one of equipment, energy, biomed, digital, hq, culture, techsvc',
    );
  });
});
