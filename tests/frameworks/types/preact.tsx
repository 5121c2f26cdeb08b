import type {} from 'minhang-industry-map/preact';
import type {MinhangIndustryMap, TownSelectEvent} from 'minhang-industry-map';

const hear = (event: TownSelectEvent): string | undefined => event.unit?.key;
const press = (event: MouseEvent): number => event.button;

export const right = (
  <minhang-industry-map
    id="map"
    class="wide"
    ref={(map: MinhangIndustryMap | null) => void map?.toSVG({format: 'wechat'})}
    selected="pujin"
    highlight={undefined}
    view="list"
    lang="en"
    patterns
    updateAddress={false}
    follow-story
    approval-number="as set by the newsroom"
    data={{units: [{code: '310112103', cluster: 'equipment'}]}}
    ontown-select={hear}
    oncluster-highlight={event => event.clusters.join()}
    onmap-load={event => event.units.toFixed()}
    onmap-error={event => event.error.message}
  >
    <h3 slot="heading">Minhang</h3>
  </minhang-industry-map>
);

export const wrong = [
  // @ts-expect-error There are two views.
  <minhang-industry-map view="globe" />,
  // @ts-expect-error A unit is named by a text.
  <minhang-industry-map selected={310112009} />,
  // @ts-expect-error Data are an object.
  <minhang-industry-map data="{}" />,
  // @ts-expect-error An attribute written as HTML is there or is not.
  <minhang-industry-map update-address={false} />,
  // @ts-expect-error The event is no mouse event.
  <minhang-industry-map ontown-select={press} />,
  // @ts-expect-error The event of the legend has no unit.
  <minhang-industry-map oncluster-highlight={event => event.unit} />,
  // @ts-expect-error No such property.
  <minhang-industry-map colour="red" />,
];
