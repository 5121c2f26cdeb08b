/**
 * The single script file: registers the element and exports nothing. The order of its parts is the
 * order of these imports, and like beside like packs better: style sheets, then what brings the
 * libraries, then numbers, then our own code: 0.8 KB less (gzip).
 */
import './element/styles/index.ts';
import './geo/pathData.ts';
import './model/joinDistrict.ts';
import './scale/clusterColors.ts';
import './minhang/boundaries.ts';
import './define.ts';
