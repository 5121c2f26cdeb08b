/**
 * How wide the lines between so many towns are, in px: finer where the towns are as small as the
 * lines, which would hide their colours.
 */
export const borderWidth = (towns: number) => Math.min(1.25, 20 / Math.sqrt(towns));
