import type {Cluster, Unit} from '../data/types.ts';
import type {JoinReport} from '../table/joinReport.ts';

const wide = {bubbles: true, composed: true};

/** `town-select`: the reader chose a town, or closed its card. */
export class TownSelectEvent extends Event {
  /** The town chosen; undefined when the card was closed. */
  readonly unit: Unit | undefined;
  /** The cluster that leads there. */
  readonly cluster: Cluster | undefined;

  constructor(unit: Unit | undefined, cluster: Cluster | undefined) {
    super('town-select', wide);
    this.unit = unit;
    this.cluster = cluster;
  }
}

/** `cluster-highlight`: the reader asked for clusters. */
export class ClusterHighlightEvent extends Event {
  /** Their keys; none means all again. */
  readonly clusters: readonly string[];

  constructor(clusters: readonly string[]) {
    super('cluster-highlight', wide);
    this.clusters = clusters;
  }
}

/** `map-load`: a district is drawn, the first one or another. */
export class MapLoadEvent extends Event {
  /** The district's code, `310112`. */
  readonly district: string;
  /** How many units it has. */
  readonly units: number;
  /** The address of its data, else of its boundaries; undefined where none was fetched. */
  readonly url: string | undefined;
  /** What did not match, in the data or on the map; undefined without a table or boundaries. */
  readonly report: JoinReport | undefined;

  constructor(district: string, units: number, url?: string, report?: JoinReport) {
    super('map-load', wide);
    this.district = district;
    this.units = units;
    this.url = url;
    this.report = report;
  }
}

/** `map-error`: a district file can't be fetched or drawn; the last good map stays. */
export class MapErrorEvent extends Event {
  /**
   * A LoadError where the file is one that `src` or `boundaries` names: its `url`, the HTTP `status`
   * and the `place` in the file, as far as it came. A DistrictError or BoundariesError with the
   * `place` where it is an object, or where the page's data are of none of the boundaries' areas.
   */
  readonly error: Error;

  constructor(error: Error) {
    super('map-error', wide);
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'town-select': TownSelectEvent;
    'cluster-highlight': ClusterHighlightEvent;
    'map-load': MapLoadEvent;
    'map-error': MapErrorEvent;
  }
}
