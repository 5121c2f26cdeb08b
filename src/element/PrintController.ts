import type {ReactiveController} from 'lit';

/**
 * Opens what is folded while the page is printed. Newer engines do so by the style sheet alone
 * (`::details-content`); the others need the element itself open.
 */
export class PrintController implements ReactiveController {
  private readonly host: {readonly renderRoot: ParentNode};
  private opened: readonly HTMLDetailsElement[] = [];

  constructor(host: PrintController['host']) {
    this.host = host;
  }

  hostConnected() {
    addEventListener('beforeprint', this.open);
    addEventListener('afterprint', this.close);
  }

  hostDisconnected() {
    removeEventListener('beforeprint', this.open);
    removeEventListener('afterprint', this.close);
    this.close();
  }

  private readonly open = () => {
    const folded = this.host.renderRoot.querySelectorAll('details');
    this.opened = [...folded].filter(({open}) => !open);
    for (const details of this.opened) details.open = true;
  };

  private readonly close = () => {
    for (const details of this.opened) details.open = false;
    this.opened = [];
  };
}
