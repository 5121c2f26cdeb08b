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
  /** Browsers differ on whether a focus that follows a tap is to be seen; here it is not. */
  private byPointer = false;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.host.addEventListener('pointerleave', this.point);
    for (const [type, listener] of this.listeners) {
      this.host.renderRoot.addEventListener(type, listener);
    }
  }

  hostDisconnected() {
    this.host.removeEventListener('pointerleave', this.point);
    for (const [type, listener] of this.listeners) {
      this.host.renderRoot.removeEventListener(type, listener);
    }
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
    const seen =
      type === 'focusin' &&
      !this.byPointer &&
      (target as Element).matches(':focus-visible');
    this.focused = seen ? met : {};
    if (type === 'focusin') this.tabStop = met.code ?? this.tabStop;
    this.hushed = undefined;
    this.host.requestUpdate();
  };

  private readonly noteInput = ({type}: Event) => {
    this.byPointer = type === 'pointerdown';
  };

  private readonly listeners = [
    ['pointerover', this.point],
    ['pointerdown', this.noteInput],
    ['keydown', this.noteInput],
    ['focusin', this.follow],
    ['focusout', this.follow],
  ] as const;
}
