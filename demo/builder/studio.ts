import type {MinhangIndustryMap} from '../../src/define.ts';
import {widths, type Sample} from './reserve.ts';
import type {Settings} from './Settings.ts';
import {dress} from './tag.ts';

/** How a still picture is made, in px and pixels for each. */
export const stillSizes = {
  svg: {width: 640},
  png: {width: 900, scale: 2},
  wechat: {width: 343},
} as const;

/** Where a map that nobody sees is measured and pictured. */
export interface Studio {
  readonly measure: (settings: Settings) => Promise<readonly Sample[]>;
  readonly svg: (settings: Settings, width: number) => Promise<string>;
  readonly png: (settings: Settings) => Promise<Blob>;
  readonly wechat: (settings: Settings) => Promise<string>;
}

/** Sets a studio up in an element of the page that is hidden and yet laid out. */
export function openStudio(house: HTMLElement): Studio {
  const room = document.createElement('div');
  const map = document.createElement('minhang-industry-map');
  room.append(map);
  house.append(room);
  const pose = async (settings: Settings): Promise<MinhangIndustryMap> => {
    // A picture looks the same wherever it is shown: without a page to follow it is light.
    const theme = settings.theme === 'dark' ? 'dark' : 'light';
    dress(map, {...settings, theme});
    await map.updateComplete;
    return map;
  };
  return {
    async measure(settings) {
      await pose(settings);
      return widths.map(width => {
        room.style.inlineSize = `${width}px`;
        return {width, height: map.getBoundingClientRect().height};
      });
    },
    svg: async (settings, width) => (await pose(settings)).toSVG({width}),
    png: async settings => (await pose(settings)).toPNG(stillSizes.png),
    wechat: async settings =>
      (await pose(settings)).toSVG({format: 'wechat', ...stillSizes.wechat}),
  };
}
