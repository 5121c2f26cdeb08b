import type {TwoTone} from './cssFill.ts';

/** The map's own colours beside the clusters'. */
export const themeColors = {
  ground: {light: '#fff', dark: '#17181a'},
  text: {light: '#1d1d1f', dark: '#f4f4f2'},
  muted: {light: '#5b5b60', dark: '#b6b6b2'},
  rule: {light: '#d8d8d4', dark: '#3b3c40'},
  accent: {light: '#111', dark: '#fff'},
  water: {light: '#7fa9c9', dark: '#4f7fa3'},
} satisfies Readonly<Record<string, TwoTone>>;
