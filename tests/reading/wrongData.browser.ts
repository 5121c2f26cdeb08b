import type {DistrictInput} from '../../src/index.ts';
import {hears, listenTo, readTo, seek} from './ear.ts';

const wrong = (units: unknown) => ({units}) as unknown as DistrictInput;

describe('hear once, before the map, that a data file is wrong', () => {
  it('by ear, in Chinese', async () => {
    const map = await listenTo('zh-CN');
    map.data = wrong('none');
    await map.updateComplete;
    await seek('alert');
    await readTo('group');
    await hears(
      'alert',
      '地图数据未能载入，仍显示原有的内容。',
      'units: "none" is not a list of at most 5000 entries',
      'group, 主导产业集群与街镇数',
    );
    map.data = wrong([{code: '310112009', cluster: 'tea'}]);
    await hears(
      'assertive: 地图数据未能载入，仍显示原有的内容。units[0].cluster: "tea" is not one of equipment, energy, biomed, digital, hq, culture, techsvc',
    );
  });

  it('by ear, in English', async () => {
    const map = await listenTo('en');
    map.data = wrong('none');
    await map.updateComplete;
    await seek('alert');
    await readTo('group');
    await hears(
      'alert',
      'The map data could not be loaded; the map stays as it was.',
      'units: "none" is not a list of at most 5000 entries',
      'group, Leading cluster, towns',
    );
    map.data = wrong([{code: '310112009', cluster: 'tea'}]);
    await hears(
      'assertive: The map data could not be loaded; the map stays as it was. units[0].cluster: "tea" is not one of equipment, energy, biomed, digital, hq, culture, techsvc',
    );
  });
});
