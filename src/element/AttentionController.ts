import type {LitElement, ReactiveController} from 'lit';
import {metBy} from '../interaction/intent.ts';
import {pointedAt} from '../interaction/pointing.ts';
import type {MapState, Pointed} from '../model/MapState.ts';

/** Knows what the mouse points at and where the focus is, and asks for an update when they move. */
export class AttentionController implements ReactiveController {
  /** The town last focused, which Tab leads back to. */
  tabStop: string | undefined;

  private pointed: Pointed = {};
  private focused: Pointed = {};
  private hushed: Pointed | undefined;
  /** Browsers differ on whether a focus that follows a tap is to be seen; here it is not. */
  private byPointer = false;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    const {host} = this;
    host.addEventListener('pointerleave', this.point);
    host.renderRoot.addEventListener('pointerover', this.point);
    host.renderRoot.addEventListener('pointerdown', this.noteInput);
    host.renderRoot.addEventListener('keydown', this.noteInput);
    host.renderRoot.addEventListener('focusin', this.follow);
    host.renderRoot.addEventListener('focusout', this.follow);
  }

  /** No event says that the map went from under the mouse. */
  hostDisconnected() {
    this.turnTo({}, {});
  }

  /** Its share of what is pointed out: the mouse before the focus. */
  get state(): Pick<MapState, 'focused' | 'pointed'> {
    const pointed = {...this.focused, ...this.pointed};
    return {focused: this.focused.code, pointed: same(pointed, this.hushed) ? {} : pointed};
  }

  /** Lets go of what is pointed at, as Esc does, until something else is. */
  hush() {
    this.hushed = {...this.focused, ...this.pointed};
    this.host.requestUpdate();
  }

  /** A finger covers what it points at, so only a mouse or a pen points. */
  private readonly point = (event: Event) => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    const leaving = event.type === 'pointerleave';
    if (!leaving && metBy(event, '.tooltip')) return;
    this.turnTo(leaving ? {} : pointedAt(event), this.focused);
  };

  private readonly follow = (event: Event) => {
    const comes = event.type === 'focusin';
    const met = comes ? pointedAt(event) : {};
    const seen = !this.byPointer && (event.target as Element).matches(':focus-visible');
    if (met.code) this.tabStop = met.code;
    this.turnTo(this.pointed, seen ? met : {});
  };

  private turnTo(pointed: Pointed, focused: Pointed) {
    if (same(pointed, this.pointed) && same(focused, this.focused)) return;
    this.pointed = pointed;
    this.focused = focused;
    this.hushed = undefined;
    // The focus may be anywhere on the page then, and so is Esc.
    const change = pointed.code ? 'addEventListener' : 'removeEventListener';
    document[change]('keydown', this.escape, true);
    this.host.requestUpdate();
  }

  private readonly escape = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Escape') this.hush();
  };

  private readonly noteInput = ({type}: Event) => {
    this.byPointer = type === 'pointerdown';
  };
}

function same(a: Pointed, b: Pointed | undefined): boolean {
  return a.code === b?.code && a.cluster === b?.cluster;
}
