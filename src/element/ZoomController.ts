import type {LitElement, ReactiveController} from 'lit';
import type {Point} from '../geo/labels.ts';
import {scrollAfterZoom, zoomBy} from '../geo/zoom.ts';
import {dragToPan} from '../interaction/dragToPan.ts';
import {isPlainKey} from '../interaction/isPlainKey.ts';
import {pinchToZoom} from '../interaction/pinchToZoom.ts';
import {middleOf, pointIn, scrollOf, type Zoomable} from '../interaction/Zoomable.ts';
import {keyFactors, wheelFactor, zoomFactors} from '../interaction/zoomFactors.ts';

/**
 * Knows how large the map is drawn. An enlarged map is a sheet that the browser scrolls behind a
 * window of the map's own size, so nothing around it moves; at full extent nothing is caught.
 */
export class ZoomController implements ReactiveController, Zoomable {
  /** How many times the full extent. */
  zoom = 1;

  pane!: HTMLElement;

  private readonly host: LitElement;
  private sizes!: ResizeObserver;
  private chosen: Element | null = null;
  /** Where to scroll as soon as the sheet has its new size. */
  private scroll: Point | undefined;
  /** How far the window was scrolled before an update: WebKit forgets it when a card opens. */
  private scrolled: Point | undefined;
  /** What stands in the middle of the window, as a share of the sheet. */
  private held: Point = [0, 0];
  /** How wide the window was then. */
  private width = 0;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Its sizes are told by the window it now stands in: another one's errs without end when gone. */
  hostConnected() {
    const {ResizeObserver} = this.host.ownerDocument.defaultView || window;
    this.sizes = new ResizeObserver(this.keep);
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.sizes.disconnect();
  }

  hostUpdate() {
    this.scrolled = this.zoom > 1 ? scrollOf(this.pane) : undefined;
  }

  hostUpdated() {
    if (!this.host.hasUpdated) this.listen();
    // At full extent a touch must never wait for a script, and no size is asked for.
    const zoomed = this.zoom > 1;
    const change = zoomed ? 'addEventListener' : 'removeEventListener';
    this.pane[change]('touchstart', this.pinch as EventListener, {passive: false});
    this.sizes[zoomed && this.host.isConnected ? 'observe' : 'unobserve'](this.pane);
    if (this.scroll) {
      this.pane.scrollTo(...this.scroll);
      this.scroll = undefined;
      this.width = this.pane.clientWidth;
      this.hold(middleOf(this.pane));
    } else if (this.scrolled && String(this.scrolled) !== String(scrollOf(this.pane))) {
      this.pane.scrollTo(...this.scrolled);
    }
    this.bringChosen();
  }

  show(zoom: number, scroll: Point) {
    // The buttons that lead back go at full extent; the focus must not go with them.
    if (zoom === 1 && this.find('.zoom :focus')) this.find('[data-zoom=in]')?.focus();
    this.zoom = zoom;
    this.scroll = scroll;
    this.host.requestUpdate();
  }

  private zoomBy(factor: number, from: Point, to: Point) {
    const zoom = zoomBy(this.zoom, factor);
    this.show(zoom, scrollAfterZoom(scrollOf(this.pane), zoom / this.zoom, from, to));
  }

  /** The town in hand comes to the middle, if it is to be seen; else what is there stays. */
  private step(factor: number) {
    const middle = middleOf(this.pane);
    const town = this.find('[role=option]:focus') ?? this.find('[aria-selected=true]');
    const place = town ? this.placeOf(town) : middle;
    const seen = place.every((at, axis) => at > 0 && at < 2 * middle[axis]!);
    this.zoomBy(factor, seen ? place : middle, middle);
  }

  /**
   * A town chosen elsewhere than on the map comes to the middle of an enlarged one. Choosing never
   * enlarges it: a map in an article stays as it is until the reader asks.
   */
  private bringChosen() {
    const chosen = this.find('[aria-selected=true]');
    if (chosen === this.chosen) return;
    this.chosen = chosen;
    if (this.zoom === 1 || !chosen || chosen.matches(':focus')) return;
    this.hold(this.placeOf(chosen));
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.bringHeld(still ? 'auto' : 'smooth');
  }

  private hold([x, y]: Point) {
    const {scrollLeft, scrollTop, scrollWidth, scrollHeight} = this.pane;
    this.held = [(scrollLeft + x) / scrollWidth, (scrollTop + y) / scrollHeight];
  }

  private bringHeld(behavior: ScrollBehavior = 'auto') {
    const {scrollWidth, scrollHeight} = this.pane;
    const [x, y] = middleOf(this.pane);
    this.pane.scrollTo({
      left: this.held[0] * scrollWidth - x,
      top: this.held[1] * scrollHeight - y,
      behavior,
    });
  }

  private placeOf(element: Element): Point {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    return pointIn(this.pane, (left + right) / 2, (top + bottom) / 2);
  }

  private find(selector: string) {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  private listen() {
    this.pane = this.find('.pane')!;
    const map = this.find('.map')!;
    map.addEventListener('click', this.press);
    map.addEventListener('keydown', this.type);
    map.addEventListener('wheel', this.turn, {passive: false});
    this.pane.addEventListener('scroll', this.follow);
    dragToPan(this);
  }

  /** A window of another width has been scrolled by the browser, which knows no middle. */
  private readonly follow = () => {
    const {clientWidth} = this.pane;
    if (clientWidth && clientWidth === this.width) this.hold(middleOf(this.pane));
  };

  /** When the phone is turned, or a hidden map is shown again, it still shows the same place. */
  private readonly keep = () => {
    const {clientWidth} = this.pane;
    if (this.zoom === 1 || clientWidth === this.width) return;
    this.width = clientWidth;
    this.bringHeld();
  };

  private readonly pinch = (event: TouchEvent) => pinchToZoom(event, this);

  private readonly press = ({target}: Event) => {
    const button = (target as Element).closest<HTMLElement>('[data-zoom]');
    if (button) this.step(zoomFactors[button.dataset['zoom']!]!);
  };

  private readonly type = (event: KeyboardEvent) => {
    const factor = keyFactors[event.key];
    if (factor === undefined || !isPlainKey(event)) return;
    event.preventDefault();
    this.step(factor);
  };

  /** The plain wheel is the page's; so is one that would make a whole map smaller. */
  private readonly turn = (event: WheelEvent) => {
    const {ctrlKey, metaKey, deltaY, clientX, clientY} = event;
    if (!(ctrlKey || metaKey) || (this.zoom === 1 && deltaY >= 0)) return;
    event.preventDefault();
    const at = pointIn(this.pane, clientX, clientY);
    this.zoomBy(wheelFactor(deltaY), at, at);
  };
}
