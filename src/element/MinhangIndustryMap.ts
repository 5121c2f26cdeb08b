import {LitElement, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {Crs} from '../boundaries/boundaries.ts';
import type {DistrictInput} from '../data/types.ts';
import {bringIntoView} from '../interaction/bringIntoView.ts';
import {intentOf, type Intent} from '../interaction/intent.ts';
import {invokerOf} from '../interaction/invoker.ts';
import {keyIntentOf} from '../interaction/keyIntent.ts';
import type {Searched} from '../interaction/Searched.ts';
import {TypeAhead} from '../interaction/TypeAhead.ts';
import type {Town} from '../model/District.ts';
import {extras, type Extra} from '../model/extras.ts';
import {findTown} from '../model/find.ts';
import type {MapState} from '../model/MapState.ts';
import type {Reading} from '../panels/Panel.ts';
import {bundledPicture, pictureOf, type Picture} from '../picture.ts';
import type {JoinReport} from '../table/joinReport.ts';
import {languageOf, messages} from '../text/messages.ts';
import {sayLifted, sayOpened} from '../text/say.ts';
import {version} from '../version.ts';
import {AddressController, townLinkOf} from './AddressController.ts';
import {AttentionController} from './AttentionController.ts';
import {CommandController} from './CommandController.ts';
import {commandsOf} from './commands.ts';
import {
  ClusterHighlightEvent,
  MapErrorEvent,
  MapLoadEvent,
  TownSelectEvent,
} from './events.ts';
import type {Drawn} from './drawSources.ts';
import {FindController} from './FindController.ts';
import {knownKeys, knownTown} from './known.ts';
import {LanguageController} from './LanguageController.ts';
import {LocationController} from './LocationController.ts';
import {PrintController} from './PrintController.ts';
import {SourceController} from './SourceController.ts';
import {StoryController} from './StoryController.ts';
import {styles} from './styles/index.ts';
import {takeOver} from './takeOver.ts';
import {template} from './template.ts';
import {wear} from './wear.ts';
import {worthDrawing} from './worthDrawing.ts';
import {ZoomController} from './ZoomController.ts';

/** What `toSVG()` takes. */
export interface SvgOptions {
  /** In px; 640 without it. */
  readonly width?: number | undefined;
  /** `svg`, a standalone file, unless it is `wechat`. */
  readonly format?: 'svg' | 'wechat' | undefined;
}

/** What `toPNG()` takes. */
export interface PngOptions {
  /** In px; 640 without it. */
  readonly width?: number | undefined;
  /** How many pixels each px has; 2 without it. */
  readonly scale?: number | undefined;
}

/** What a map is drawn from. */
const given = ['data', 'src', 'boundaries', 'crs'];

/** What of boundaries an attribute can hold: their address. */
const addressIn = (boundaries: unknown) =>
  typeof boundaries === 'string' ? boundaries : null;

/** How wide a still picture is unless it is told, in px. */
const stillWidth = 640;

/**
 * The map of Minhang's 14 town-level units, each in the colour of its leading industry cluster.
 *
 * @tag minhang-industry-map
 *
 * @slot - What shows where no script runs; the map takes its place.
 * @slot heading - The map's heading; without it, the title of the data.
 * @slot caption - What the map shows, in a sentence; without it, a summary of the data.
 * @slot footer - The newsroom's own lines above the source line.
 * @slot pujin - The newsroom's own lines on that unit's card; each unit has a slot, named by its key.
 *
 * @csspart map - The map with its names.
 * @csspart town - A town's area.
 * @csspart label - A town's name on the map.
 * @csspart legend - The legend.
 * @csspart card - The card of the chosen town.
 * @csspart list - The list of all towns.
 * @csspart status - What screen readers are told of a change.
 * @csspart zoom - The buttons that enlarge the map.
 * @csspart source - The source line; styles can't take it away.
 *
 * @cssprop [--minhang-map-ground=light-dark(#fff, #17181a)] - The ground; one unlike the page's goes with the same `background` and a `padding` on the element.
 * @cssprop [--minhang-map-text=light-dark(#1d1d1f, #f4f4f2)] - Text.
 * @cssprop [--minhang-map-muted=light-dark(#5b5b60, #b6b6b2)] - Secondary text and the outline.
 * @cssprop [--minhang-map-rule=light-dark(#d8d8d4, #3b3c40)] - Hairlines.
 * @cssprop [--minhang-map-accent=light-dark(#111, #fff)] - The chosen town and the focus.
 * @cssprop [--minhang-map-link=light-dark(#0b57a4, #8ab8f0)] - Links.
 * @cssprop [--minhang-map-water=light-dark(#7fa9c9, #4f7fa3)] - The river.
 * @cssprop --minhang-map-font - The font family.
 * @cssprop --minhang-map-equipment - That cluster's colour; each cluster has a property, named by its key.
 * @cssprop [--minhang-map-no-data=light-dark(#cdccc9, #595856)] - The colour of a town without a cluster.
 * @cssprop [--minhang-map-zero=light-dark(#f1efe2, #2b2c30)] - The colour of a town whose amounts are all zero.
 *
 * @fires {TownSelectEvent} town-select - The reader chose a town, or closed its card.
 * @fires {ClusterHighlightEvent} cluster-highlight - The reader asked for clusters in the legend.
 * @fires {MapLoadEvent} map-load - A district is drawn, the first one or another.
 * @fires {MapErrorEvent} map-error - `src`, `data` or `boundaries` can't be drawn; the last good map stays.
 */
export class MinhangIndustryMap extends LitElement {
  static override styles = styles;

  /** What Lit watches; the fields below say what each is for. */
  static override properties: PropertyDeclarations = {
    selected: {reflect: true},
    highlight: {reflect: true},
    patterns: {type: Boolean, reflect: true},
    view: {reflect: true, useDefault: true},
    show: {reflect: true},
    theme: {reflect: true, useDefault: true},
    lang: {reflect: true, useDefault: true},
    approvalNumber: {attribute: 'approval-number', reflect: true},
    updateAddress: {type: Boolean, attribute: 'update-address', reflect: true},
    followStory: {type: Boolean, attribute: 'follow-story', reflect: true},
    src: {reflect: true},
    boundaries: {reflect: true, converter: {toAttribute: addressIn}},
    crs: {reflect: true},
    debug: {type: Boolean, reflect: true},
    data: {attribute: false},
    picture: {state: true, attribute: false},
    problem: {state: true, attribute: false},
    status: {state: true, attribute: false},
    joined: {state: true, attribute: false},
  };

  /** The version of the package that this class comes from. */
  static readonly version: string = version;

  /**
   * The chosen unit, by code (`310112501`) or key (`xinzhuang-industrial-park`); the reader's choice
   * is written back.
   */
  selected: string | undefined;

  /**
   * The keys of the clusters asked for, separated by spaces; the others fade. The reader's choice in
   * the legend is written back.
   */
  highlight: string | undefined;

  /**
   * Whether patterns tell the clusters apart beside the colours; the reader has a button for it, whose
   * choice is written back. In forced colours and in print they always do.
   */
  patterns = false;

  /** Which reading comes first: `map`, or `list`, the open list. */
  view: 'map' | 'list' = 'map';

  /**
   * What else to show, separated by spaces: `posts` (the media's observation posts), `stops` (of the
   * series “Decoding the towns”), `river` (the name of the Huangpu), `neighbours` (the names of the
   * districts around), `scale` (a scale bar and north).
   */
  show: string | undefined;

  /** `auto` (follows the page's `color-scheme`), `light` or `dark`. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** `zh-CN` or `en`; without it, the nearest `lang` above, and Chinese where there is none. */
  override lang = '';

  /** The map approval number (审图号), shown when set. */
  approvalNumber: string | undefined;

  /** Whether the page's address follows the reader's choice: `#minhang=pujin`. */
  updateAddress = false;

  /** Whether the map marks the town of the `data-minhang-town` that the reader has reached. */
  followStory = false;

  /**
   * The address of a district file (JSON), of the part of one that differs from the bundled one, or
   * of a table (CSV, TSV). Another origin must allow it (CORS); a redirect to one is an error.
   */
  src: string | undefined;

  /**
   * The address of the boundaries of another district, GeoJSON or TopoJSON, or these as an object; an
   * object of TopoJSON is named after a #: `us.json#states`. The data are joined to them by code or
   * name.
   */
  boundaries: string | object | null | undefined;

  /**
   * What the numbers of `boundaries` mean: `wgs84`, which holds without it, `gcj02`, `bd09`, or a
   * plane, its y pointing down (`plane`) or up (`plane-up`).
   */
  crs: Crs | undefined;

  /** Whether the map says on itself which records and units have not found each other. */
  debug = false;

  /** What `src` names, as an object; wins over `src`. */
  data: DistrictInput | null | undefined;

  private picture!: Picture;
  private problem: Error | undefined;
  private status = '';
  /** What `debug` says, a sentence a line. */
  private joined = '';

  private readonly attention = new AttentionController(this);
  private readonly place = new LanguageController(this);
  private readonly address: AddressController = new AddressController(this);
  private readonly zooming = new ZoomController(this);
  private readonly story: StoryController = new StoryController(this);
  private readonly typeAhead = new TypeAhead();
  private readonly searched: Searched = {
    district: () => this.picture.district,
    open: (town, from) => (from ? this.choose(town.code, {target: from}) : this.open(town)),
    tell: say => (this.status = say(this.language)),
    showAll: () => (this.finder.query = ''),
  };
  private readonly source: SourceController = new SourceController(this, answer =>
    this.take(answer),
  );
  private readonly finder: FindController = new FindController(this, this.searched);
  private readonly locator: LocationController = new LocationController(
    this,
    this.searched,
  );
  private chosen: Town | undefined;
  private asked: readonly string[] = [];
  private shown: readonly Extra[] = [];
  /** Where the picture's file came from. */
  private url: string | undefined;
  /** What of the data and of the map did not match. */
  private report: JoinReport | undefined;
  /** Where the focus was when the card was opened; null where that was on its town. */
  private opener: HTMLElement | null | undefined;
  /** What a server drew here before the script came. */
  private drawn: readonly Element[] = [];

  constructor() {
    super();
    this.addController(new PrintController(this));
    const commands = commandsOf({
      district: () => this.picture.district,
      open: (town, opener) => this.open(town, opener),
      ask: clusters => this.ask(clusters),
      reset: () => this.reset(),
      drawn: () => this.updateComplete.then(() => this.find('.map')),
    });
    new CommandController(this, commands);
  }

  protected override createRenderRoot() {
    if (this.shadowRoot) this.drawn = [...this.shadowRoot.children];
    try {
      return super.createRenderRoot();
    } catch {
      // In another document, which refuses the style sheet that this one's maps share.
      return wear(this.shadowRoot!);
    }
  }

  /** Called when the map has come into another document, by which its style sheet is dropped. */
  adoptedCallback() {
    if (this.shadowRoot) wear(this.shadowRoot);
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener('click', this.closeFromOutside);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('click', this.closeFromOutside);
  }

  protected override async scheduleUpdate() {
    if (!this.hasUpdated) await worthDrawing(this);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!this.hasUpdated || given.some(name => changed.has(name))) this.load();
    const {district} = this.picture;
    const arrival = this.address.arrival(district);
    if (arrival) {
      this.selected = arrival.key;
      this.opener = document.activeElement!.closest('a');
      // The card takes the focus and tells by itself.
      this.status = '';
    }
    if (changed.has('selected') || changed.has('picture')) {
      this.chosen = this.selected
        ? knownTown(this.asker('selected'), this.selected, district.towns)
        : undefined;
    }
    if (changed.has('highlight') || changed.has('picture')) {
      this.asked = knownKeys(this.asker('highlight'), this.highlight, district.clusters);
    }
    if (changed.has('show')) this.shown = knownKeys('show', this.show, extras);
  }

  protected override render() {
    const {view, approvalNumber, problem, status, chosen} = this;
    const finding = {query: this.finder.query, whereabouts: this.locator.whereabouts};
    const link = chosen && this.address.link(chosen);
    const {zoom} = this.zooming;
    const {waiting} = this.source;
    const joined = this.debug ? this.joined : '';
    const {awaited} = this;
    const told = {awaited, problem, waiting, status, joined};
    return template(this.reading, {view, approvalNumber, finding, zoom, link, ...told});
  }

  protected override firstUpdated() {
    const root = this.renderRoot;
    takeOver(root as ShadowRoot, this.drawn);
    root.addEventListener('click', event => this.act(event, intentOf(event)));
    root.addEventListener('keydown', event => this.steer(event as KeyboardEvent));
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('picture') && !this.awaited) {
      const {district, towns} = this.picture.district;
      this.dispatchEvent(
        new MapLoadEvent(district.code, towns.length, this.url, this.report),
      );
    }
    if (this.debug) void this.sayJoined();
    if (changed.has('problem') && this.problem)
      this.dispatchEvent(new MapErrorEvent(this.problem));
  }

  /** Chooses a unit by code or key, as setting `selected` does. */
  select(codeOrKey: string): void {
    this.selected = codeOrKey;
  }

  /** Closes the card and shows all clusters again. */
  clear(): void {
    this.selected = undefined;
    this.highlight = undefined;
  }

  /**
   * Promises the map as it stands, as a standalone SVG file, `width` px wide, 640 without it; with
   * `format: 'wechat'` as inline SVG that the editor of a WeChat official account keeps.
   *
   * @throws Error when `minhang-industry-map.stills.js` is not beside the script.
   */
  async toSVG({width = stillWidth, format}: SvgOptions = {}): Promise<string> {
    const {svgOf} = await this.stills();
    return svgOf(this, this.reading, width, format);
  }

  /**
   * Promises the same as a PNG file, with `scale` pixels for each px, 2 without it; a content policy
   * must allow `img-src blob:`.
   *
   * @throws Error when `minhang-industry-map.stills.js` is not beside the script, or when the
   * page's content policy forbids it.
   */
  async toPNG({width = stillWidth, scale = 2}: PngOptions = {}): Promise<Blob> {
    const {pngOf} = await this.stills();
    return pngOf(this, this.reading, width, scale);
  }

  /** Moves the focus to the map, to the town that Tab leads to. */
  override focus(options?: FocusOptions): void {
    this.find('[role=option][tabindex="0"]')?.focus(options);
  }

  private get reading(): Reading {
    const {picture, language, text, chosen} = this;
    const {tabStop = chosen?.code ?? picture.district.towns[0]?.code} = this.attention;
    const state: MapState = {
      ...this.attention.state,
      selected: chosen?.code,
      told: this.story.town(picture.district)?.code,
      tabStop,
      highlight: new Set(this.asked),
      show: new Set(this.shown),
      patterns: this.patterns,
    };
    return {picture, state, language, text};
  }

  /** Whether Minhang would stand in for the boundaries that the page names, which are to come. */
  private get awaited() {
    return this.boundaries && this.picture === bundledPicture();
  }

  private get language() {
    return languageOf(this.lang || this.place.inherited);
  }

  /** What draws still pictures is a file of its own, as few readers ask for it. */
  private async stills() {
    await this.updateComplete;
    return import('./stills.ts');
  }

  private async sayJoined() {
    const {sayJoined} = await import('../table/table.ts');
    this.joined = sayJoined(this.picture.district, this.report, this.language);
  }

  private get text() {
    return messages[this.language];
  }

  /** Who asks for a name; nobody while its own file is to come, which may have what is not here. */
  private asker(attribute: string) {
    return this.source.asked ? '' : attribute;
  }

  private find(selector: string) {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** `data` wins over `src`; until what is fetched has come, the last good map stays. */
  private load() {
    const {data, source} = this;
    const comes = this.boundaries || (data == null && this.src);
    source.drop();
    this.problem = undefined;
    if (comes) source.ask();
    if (comes && this.hasUpdated) return;
    try {
      this.picture = comes || data == null ? bundledPicture() : pictureOf(data);
      this.url = this.report = undefined;
    } catch (error) {
      this.problem = error as Error;
      if (!this.hasUpdated) this.picture = bundledPicture();
    }
  }

  private take(answer: Drawn | Error) {
    this.problem = answer instanceof Error ? answer : undefined;
    if (answer instanceof Error) return;
    ({picture: this.picture, url: this.url, report: this.report} = answer);
    if (this.source.waiting) this.status = this.text.loaded;
    // The button that asked again is gone with its use, as the one that shows all.
    if (this.find('.retry:focus')) this.find('.legend')?.focus({preventScroll: true});
  }

  private act(event: Event, intent: Intent | undefined) {
    if (intent?.kind === 'choose') this.choose(intent.code, event);
    if (intent?.kind === 'toggle-cluster') this.toggleCluster(intent.cluster);
    if (intent?.kind === 'show-all') this.ask([]);
    if (intent?.kind === 'patterns') this.patterns = !this.patterns;
    if (intent?.kind === 'copy-link') void this.copyLink(event as MouseEvent);
    if (intent?.kind === 'retry') this.source.retry();
    if (intent?.kind === 'close') this.close();
    if (intent?.kind === 'go') this.option(intent.code)?.focus();
    if (intent?.kind === 'escape') {
      this.attention.hush();
      this.close();
    }
  }

  private steer(event: KeyboardEvent) {
    const intent = keyIntentOf(event, this.typeAhead, this.picture);
    // Esc is the page's as long as it finds nothing to close here.
    if (intent && (intent.kind !== 'escape' || this.chosen)) event.preventDefault();
    this.act(event, intent);
  }

  /**
   * From the map the focus stays on the town, so that arrows go on, the status tells, and the head
   * of the card comes in sight; from the list the focus goes to the card, which tells by itself;
   * from one card to the next it stays on the button, and closing leads to the town read last.
   */
  private choose(code: string, {target}: Pick<Event, 'target'>) {
    const town = findTown(this.picture.district, code);
    if (!town) return;
    if ((target as Element).closest('.card')) {
      const {opener} = this;
      const listed = opener?.dataset['code'];
      this.open(town, listed ? this.option(code, 'li:not([hidden])>') : opener);
      return;
    }
    const fromList = (target as Element).closest<HTMLElement>('button, input');
    this.open(town, fromList);
    if (fromList) {
      this.status = '';
      void this.updateComplete.then(() => this.find('.card h3')?.focus());
    } else {
      this.option(code)?.focus({preventScroll: true});
      void this.updateComplete.then(() => bringIntoView(this.find('.title')));
    }
  }

  private async copyLink(event: MouseEvent) {
    if (this.chosen && (await this.address.copy(event, this.chosen)))
      this.status = this.text.copied;
  }

  private open(town: Town, opener = this.opener) {
    this.opener = opener;
    if (town === this.chosen) return;
    this.status = sayOpened(town, this.language);
    this.selected = town.key;
    this.story.pause();
    this.address.note(town);
    this.dispatchEvent(new TownSelectEvent(town, town.leadingCluster));
  }

  private close() {
    if (!this.chosen) return;
    if (this.find('.card:focus-within'))
      (this.opener ?? this.option(this.chosen.code))?.focus();
    this.status = this.text.closed;
    this.selected = undefined;
    this.story.pause();
    this.address.note(undefined);
    this.dispatchEvent(new TownSelectEvent(undefined, undefined));
  }

  private reset() {
    this.close();
    if (this.asked.length) this.ask([]);
  }

  private toggleCluster(key: string) {
    const rest = this.asked.filter(asked => asked !== key);
    this.ask(rest.length < this.asked.length ? rest : [...this.asked, key]);
  }

  private ask(clusters: readonly string[]) {
    this.highlight = clusters.join(' ') || undefined;
    this.attention.hush();
    this.status = sayLifted(clusters, this.picture.district.towns, this.language);
    // The button that shows all is gone with its use, so the focus goes to the group around it.
    if (this.find('.show-all:focus')) this.find('.legend')?.focus({preventScroll: true});
    this.dispatchEvent(new ClusterHighlightEvent(clusters));
  }

  private option(code: string, kind = '[role=option]') {
    return this.find(`${kind}[data-code="${CSS.escape(code)}"]`);
  }

  /**
   * A click under the map leaves the card open, since closing it would move what was clicked in a
   * browser without scroll anchoring; the others give the keyboard's click no place, and anchor.
   */
  private readonly closeFromOutside = (event: MouseEvent) => {
    const path = event.composedPath();
    if (path.includes(this) || invokerOf(event, this) || townLinkOf(event)) return;
    if (event.clientY < this.getBoundingClientRect().bottom) this.close();
  };
}
