import {html} from 'lit';
import type {Language} from '../text/messages.ts';

/** A proper name that has no translation, marked as Chinese where it is and the page is not. */
export const chinese = (name: string, language: Language) =>
  language !== 'zh' && /[\u4e00-\u9fff]/.test(name)
    ? html`<span lang="zh-CN">${name}</span>`
    : name;
