import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Knows the language of the place where an element stands: the nearest `lang` above it, across
 * shadow roots, as HTML inherits it. It asks for an update when that changes.
 */
export class LanguageController implements ReactiveController {
  /** A BCP 47 tag; empty where nothing says. */
  inherited = '';

  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.observer = new MutationObserver(() => this.read());
    for (const root of rootsAbove(this.host)) {
      this.observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    }
    this.read();
  }

  hostDisconnected() {
    this.observer?.disconnect();
  }

  private read() {
    const language = nearestLang(this.host);
    if (language === this.inherited) return;
    this.inherited = language;
    this.host.requestUpdate();
  }
}

/** The root an element stands in, the root that its host stands in, and so on to the document. */
function rootsAbove(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAbove(root.host)] : [root];
}

function nearestLang(element: Element): string {
  const above = element.parentElement?.closest('[lang]');
  if (above) return above.getAttribute('lang')!;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return '';
  return root.host.getAttribute('lang') ?? nearestLang(root.host);
}
