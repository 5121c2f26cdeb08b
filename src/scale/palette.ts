import type {TwoTone} from './cssFill.ts';

/**
 * The fills of the clusters, in the file's order.
 *
 * The three flagship clusters come first and are the three deeper colours on light ground, the
 * three brighter ones on dark ground; the others step back, but none into the ground. Found by a search in OKLCH around
 * hand-picked hues, under the limits that tests/scale/palette.test.ts states and checks: change a
 * colour and it says which pair or which name suffers.
 */
export const palette: readonly TwoTone[] = [
  {light: '#6d91b3', dark: '#4c699a'}, // steel blue: equipment and aerospace
  {light: '#79946a', dark: '#586e56'}, // sage: energy and green industry
  {light: '#c58797', dark: '#94556e'}, // rose: biomedicine
  {light: '#c0b5d6', dark: '#513f66'}, // lilac: artificial intelligence and IT
  {light: '#ecdda7', dark: '#706931'}, // wheat and bronze: headquarters and trade
  {light: '#d7a99d', dark: '#5e4128'}, // clay: culture and fashion
  {light: '#c9e2df', dark: '#314c47'}, // celadon: technical services
];

/** The fill of a unit whose cluster is not known: the one grey of the map. */
export const noDataFill: TwoTone = {light: '#cdccc9', dark: '#595856'};

/** The fill of a unit whose amounts are all zero: paper, and neither white nor grey. */
export const zeroFill: TwoTone = {light: '#f1efe2', dark: '#2b2c30'};

/** The inks of the names printed on the palette's fills. */
export const inks = ['#1d1d1f', '#f4f4f2'] as const;
