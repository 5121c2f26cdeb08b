import type {
  ClusterHighlightEvent,
  MinhangIndustryMap,
  TownSelectEvent,
  Unit,
} from 'minhang-industry-map';
import 'minhang-industry-map/define.js';

const map: MinhangIndustryMap = document.createElement('minhang-industry-map');
export const found: MinhangIndustryMap | null =
  document.querySelector('minhang-industry-map');

map.addEventListener('town-select', (event: TownSelectEvent) => event.unit?.key);
map.addEventListener('cluster-highlight', event => event.clusters.join());
map.addEventListener('map-load', event => event.url?.length);
map.addEventListener('map-error', event => event.error.message);
document.body.addEventListener('town-select', ({unit}): Unit | undefined => unit);

// @ts-expect-error The event of the legend is another.
map.addEventListener('town-select', (event: ClusterHighlightEvent) => event.clusters);
// @ts-expect-error It has no unit.
map.addEventListener('cluster-highlight', event => event.unit);
// @ts-expect-error There are two views.
map.view = 'globe';
// @ts-expect-error Such a map is none.
export const wrong: HTMLVideoElement = document.createElement('minhang-industry-map');
