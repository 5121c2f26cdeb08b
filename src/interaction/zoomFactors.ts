/** Three presses lead from the full extent to the most. */
const step = 1.6;

/** What a button does to the zoom, as a factor: by name, as its `data-zoom` has it. */
export const zoomFactors: Readonly<Record<string, number>> = {
  in: step,
  out: 1 / step,
  back: 0,
};

/** What a key does to the zoom; `=` is `+` without Shift. */
export const keyFactors: Readonly<Record<string, number>> = {
  '+': step,
  '=': step,
  '-': 1 / step,
  '0': 0,
};

/** How far a wheel turns for a whole step, in px: a notch of a mouse is more, and one step at most. */
const notch = 30;

/** What a turn of the wheel does to the zoom; the small turns of a trackpad's pinch add up. */
export function wheelFactor(deltaY: number): number {
  return step ** Math.max(-1, Math.min(-deltaY / notch, 1));
}
