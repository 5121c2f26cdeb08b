import type {Settings} from './Settings.ts';

/** What the codes say of a map beside its settings. */
export interface Facts {
  /** One sentence that sums the map up: the alternative text of its pictures. */
  readonly summary: string;
  /** What stands in the element where no script runs. */
  readonly fallback: string;
  /** The name of the map, for frames. */
  readonly title: string;
  /** Of the script file; undefined where the page may not count its bytes. */
  readonly integrity: string | undefined;
  /** The line of CSS that keeps the map's place; undefined until it is measured. */
  readonly reserve: string | undefined;
  /** The heights of the pictures, in px; undefined until they are made. */
  readonly heights: {readonly svg: number; readonly png: number} | undefined;
  /** The map as WeChat's editor keeps it; undefined until it is made. */
  readonly wechat: string | undefined;
}

/** A piece of code to copy; `key` names it in the words of the page. */
export interface Block {
  readonly key: string;
  readonly code: string;
}

/** What makes the codes of one way to embed the map. */
export type Codes = (settings: Settings, facts: Facts) => readonly Block[];
