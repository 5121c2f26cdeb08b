import type {TwoTone} from './cssFill.ts';

/** The map's own colours beside the clusters', named as the custom properties that replace them. */
export const themeColors = {
  ground: {light: '#fff', dark: '#17181a'},
  text: {light: '#1d1d1f', dark: '#f4f4f2'},
  muted: {light: '#5b5b60', dark: '#b6b6b2'},
  rule: {light: '#d8d8d4', dark: '#3b3c40'},
  accent: {light: '#111', dark: '#fff'},
  link: {light: '#0b57a4', dark: '#8ab8f0'},
  water: {light: '#7fa9c9', dark: '#4f7fa3'},
} satisfies Readonly<Record<string, TwoTone>>;

/** The river's name, which needs a deeper colour than the river. */
export const riverInk: TwoTone = {light: '#35688f', dark: '#8fb8d6'};
