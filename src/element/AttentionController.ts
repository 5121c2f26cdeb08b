import type {LitElement, ReactiveController} from 'lit';
import {pointedAt} from '../interaction/pointing.ts';
import type {MapState, Pointed} from '../model/MapState.ts';

/** Knows what the mouse points at and where the focus is, and asks for an update when they move. */
export class AttentionController implements ReactiveController {
  /** The town last focused, which Tab leads back to. */
  tabStop: string | undefined;

  private pointed: Pointed = {};
  private focused: Pointed = {};
  private hushed: string | undefined;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    const root = this.host.renderRoot;
    root.addEventListener('pointerover', this.point);
    this.host.addEventListener('pointerleave', this.point);
    root.addEventListener('focusin', this.follow);
    root.addEventListener('focusout', this.follow);
  }

  hostDisconnected() {
    const root = this.host.renderRoot;
    root.removeEventListener('pointerover', this.point);
    this.host.removeEventListener('pointerleave', this.point);
    root.removeEventListener('focusin', this.follow);
    root.removeEventListener('focusout', this.follow);
  }

  /** Its share of what is pointed out: the focus where it is to be seen, else the mouse. */
  get state(): Pick<MapState, 'focused' | 'pointed' | 'hushed'> {
    return {
      focused: this.focused.code,
      pointed: {...this.focused, ...this.pointed},
      hushed: this.hushed,
    };
  }

  /** Sends the tooltip away, as Esc does, until another town is pointed at. */
  hush() {
    this.hushed = this.state.pointed.code;
    this.host.requestUpdate();
  }

  /** A finger covers what it points at, so only a mouse or a pen points. */
  private readonly point = (event: Event) => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    const target = event.type === 'pointerleave' ? undefined : (event.target as Element);
    if (target?.closest('.tooltip')) return;
    const pointed = target ? pointedAt(target) : {};
    if (pointed.code === this.pointed.code && pointed.cluster === this.pointed.cluster)
      return;
    this.pointed = pointed;
    this.hushed = undefined;
    this.host.requestUpdate();
  };

  private readonly follow = ({type, target}: Event) => {
    const met = pointedAt(target as Element);
    const seen = type === 'focusin' && (target as Element).matches(':focus-visible');
    this.focused = seen ? met : {};
    if (type === 'focusin') this.tabStop = met.code ?? this.tabStop;
    this.hushed = undefined;
    this.host.requestUpdate();
  };
}
