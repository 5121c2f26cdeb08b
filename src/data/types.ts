/**
 * The district file: what a map is drawn from, beside the boundaries.
 *
 * `undefined` means «not known»; an empty list means «none found». Nothing here is invented
 * when a field is missing: it is left out on the page or named as unknown.
 */
export interface DistrictFile {
  /** What the map is called. */
  readonly title: Words;
  /** The state of the facts, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly district: {readonly code: string; readonly name: Words};
  /** Who grouped the units and from what; shown on every map. */
  readonly compiled: Words;
  /** Whose the boundaries are, where the page brings its own; it says so itself, or nobody does. */
  readonly boundariesSource?: Words;
  /** In the order of the legend. */
  readonly clusters: readonly Cluster[];
  readonly units: readonly Unit[];
  readonly posts?: Posts;
  readonly stops?: readonly Stop[];
  /** The river's name; the river itself comes with the boundaries. */
  readonly riverName?: PlaceName;
  /** The districts around, of which only the names are shown. */
  readonly neighbours?: readonly PlaceName[];
}

/**
 * What a page may set as `data`: a whole file (one that names its `district`), or only what
 * differs from the bundled one. Plain texts may stand for Chinese words, null for «not known».
 */
export interface DistrictInput {
  readonly title?: LooseWords | null;
  readonly asOf?: string | null;
  readonly district?: {readonly code: string; readonly name: LooseWords} | null;
  readonly compiled?: LooseWords | null;
  readonly boundariesSource?: LooseWords | null;
  readonly clusters?: readonly Loose<Cluster>[] | null;
  /** Each named by its `code`, `key` or `name`, with the fields that differ. */
  readonly units?: readonly Loose<Unit>[] | null;
  readonly posts?: {
    readonly announced: number;
    readonly items: readonly Loose<Post>[];
  } | null;
  readonly stops?: readonly Loose<Stop>[] | null;
  readonly riverName?: Loose<PlaceName> | null;
  readonly neighbours?: readonly Loose<PlaceName>[] | null;
}

/** Words, or a plain text that stands for the Chinese. */
export type LooseWords = string | Words;

/** A record as a person writes it: fields may be missing or null, and words plain texts. */
export type Loose<T> = {
  readonly [K in keyof T]?:
    | (T[K] extends Words | undefined
        ? LooseWords
        : T[K] extends readonly Words[] | undefined
          ? readonly LooseWords[]
          : T[K] extends readonly Source[] | undefined
            ? readonly Loose<Source>[]
            : T[K])
    | null;
};

/** Words in Chinese and, where there are any, in English. */
export interface Words {
  readonly zh: string;
  readonly en?: string;
}

/** An industry cluster, the thing a colour stands for. */
export interface Cluster {
  /** A short name for code and CSS: `biomed` in `--minhang-map-biomed`. */
  readonly key: string;
  readonly name: Words;
  /** One of the district's own clusters of the hundred-billion-yuan class. */
  readonly flagship?: boolean;
  /** A CSS hex colour (`#rgb` or `#rrggbb`) instead of the palette's. */
  readonly color?: string;
}

/** A town-level unit: a town (镇), a subdistrict (街道) or an industrial zone. */
export interface Unit {
  /** The statistical code, which joins the record to its boundary: `310112501`. */
  readonly code: string;
  /** A readable name for addresses and slots: `xinzhuang-industrial-park`. */
  readonly key: string;
  readonly name: Words;
  readonly shortName?: Words;
  /** The Chinese name in pinyin, for finding it: syllables without tones, `pu jin jie dao`. */
  readonly pinyin?: string;
  /** The key of the leading cluster; without it the unit is shown as «no data». */
  readonly cluster?: string;
  /**
   * Amounts by cluster key, from 0 on, of which the largest leads in the place of `cluster`. A cluster
   * without one is not known there; 0 is an amount.
   */
  readonly amounts?: Readonly<Record<string, number>>;
  /** The keys of other clusters that the sources support. */
  readonly also?: readonly string[];
  /** What leads, in one line. */
  readonly leading?: Words;
  /** 细分赛道. */
  readonly segments?: readonly Words[];
  readonly parks?: readonly string[];
  readonly companies?: readonly string[];
  readonly evidence?: Evidence;
  /** What the evidence does not say. */
  readonly caveat?: Words;
  readonly sources?: readonly Source[];
}

/** `strong`: several official or press sources; `fair`; `thin`: one weak source. */
export type Evidence = 'strong' | 'fair' | 'thin';

/** Who says so. Without a `url` only a copy was seen: cite it, link nothing. */
export interface Source {
  readonly publisher: string;
  readonly title?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly dateApproximate?: boolean;
  /** `http:` or `https:` only. */
  readonly url?: string;
}

/** The observation posts for the media (媒体观察哨). */
export interface Posts {
  readonly announced: number;
  readonly items: readonly Post[];
}

export interface Post {
  readonly name: Words;
  readonly theme?: Words;
  /** The code of the unit it lies in. */
  readonly unit: string;
  readonly unitCertainty?: 'stated' | 'supported' | 'inferred';
  /** Longitude and latitude in degrees (WGS84), approximate; without it only the unit is known. */
  readonly point?: readonly [number, number];
}

/** A stop of the series 解码街镇. */
export interface Stop {
  readonly order: number;
  readonly date: string;
  /** The code of the unit visited. */
  readonly unit: string;
  readonly title: Words;
  readonly visited?: readonly string[];
  readonly source?: Source;
}

/** A name set on the ground beside the towns. Where it stands is a mapmaker's choice, not a fact. */
export interface PlaceName {
  readonly name: Words;
  /** Longitude and latitude in degrees (WGS84) of the name's middle. */
  readonly point: readonly [number, number];
  /** Degrees clockwise, where a name follows the course of a river. */
  readonly turn?: number;
}
