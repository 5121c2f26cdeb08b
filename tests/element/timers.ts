/**
 * Timers of a second and more wait until a test says that their time has come; the page's own clock
 * goes on for the rest.
 */
export class Timers {
  private readonly own = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  };
  private readonly waiting = new Map<number, {run: () => void; ms: number}>();
  private next = -1;

  constructor() {
    const {waiting} = this;
    const {setTimeout, clearTimeout} = this.own;
    const set = (run: () => void, ms = 0) => {
      if (ms < 1000) return setTimeout(run, ms);
      waiting.set(this.next, {run, ms});
      return this.next--;
    };
    const clear = (id?: number) => {
      if (!waiting.delete(id!)) clearTimeout(id);
    };
    Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
  }

  /** Lets so many ms pass for those that wait. */
  pass(ms: number) {
    for (const [id, timer] of [...this.waiting]) {
      timer.ms -= ms;
      if (timer.ms > 0) continue;
      this.waiting.delete(id);
      timer.run();
    }
  }

  /** How many still wait. */
  get count() {
    return this.waiting.size;
  }

  /** Gives the page its clock back. */
  restore() {
    Object.assign(globalThis, this.own);
  }
}
