/** What an element may leave behind on the window, the document or the observers of both. */
const targets: readonly EventTarget[] = [window, document];
const observers = [MutationObserver, IntersectionObserver, ResizeObserver];

type Method = (this: unknown, ...all: unknown[]) => unknown;

/**
 * Counts, from now on, what is added to the window and the document and not taken away again, and the
 * observers that observe.
 */
export class Standing {
  private readonly there = new Set<unknown>();
  private readonly names = new Map<unknown, string>();
  private readonly undo: (() => void)[] = [];

  constructor() {
    for (const target of targets) {
      this.replace(target, 'addEventListener', ([type, listener]) =>
        this.come(listener, `${String(type)} listener`),
      );
      this.replace(target, 'removeEventListener', ([, listener]) => this.go(listener));
    }
    for (const {name, prototype} of observers) {
      this.replace(prototype, 'observe', (_, observer) => this.come(observer, name));
      this.replace(prototype, 'disconnect', (_, observer) => this.go(observer));
    }
  }

  /** What still stands, in words. */
  get left(): readonly string[] {
    return [...this.there].map(thing => this.names.get(thing)!);
  }

  /** Gives the page its own methods back. */
  restore() {
    for (const undo of this.undo) undo();
  }

  private come(thing: unknown, name: string) {
    this.there.add(thing);
    this.names.set(thing, name);
  }

  private go(thing: unknown) {
    this.there.delete(thing);
  }

  private replace(
    holder: object,
    name: string,
    note: (all: readonly unknown[], holder: unknown) => void,
  ) {
    const own = Object.getOwnPropertyDescriptor(holder, name);
    const method = Reflect.get(holder, name) as Method;
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...all: unknown[]) {
        note(all, this);
        return method.apply(this, all);
      },
    });
    this.undo.push(() =>
      own ? Object.defineProperty(holder, name, own) : Reflect.deleteProperty(holder, name),
    );
  }
}
