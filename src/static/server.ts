/** The map without a browser, for servers and build scripts. */
export {renderMap, type MarkupOptions} from './html.ts';
export {OptionError, type RenderOptions, type Theme} from './options.ts';
export {renderOutlinedSvg, renderPng, type FontOptions, type PngOptions} from './raster.ts';
export {renderSvg} from './svg.ts';
export {BoundariesError} from '../boundaries/BoundariesError.ts';
export {crsNames, type Crs} from '../boundaries/crs.ts';
export {DistrictError} from '../data/DistrictError.ts';
export {renderWechat} from './wechat.ts';
export {wechatFaults} from './wechatFaults.ts';
