import {element} from './element.js';
import {excerpt} from './excerpt.js';

/**
 * Code to copy: a block whose `show(text)` changes it. What is copied is what is read, to the
 * letter. A long one scrolls in its place.
 */
export function codeBlock(name, {long = false} = {}) {
  const code = element('code', {translate: 'no'});
  const pre = element(
    'pre',
    long ? {class: 'long', tabindex: '0', role: 'region', 'aria-label': name} : {},
    code,
  );
  const told = element('span', {role: 'status'});
  const copy = element(
    'button',
    {type: 'button', 'aria-label': `Copy: ${name}`, click: () => void toClipboard()},
    'Copy',
  );
  const block = element(
    'figure',
    {class: 'code'},
    element('figcaption', {}, element('span', {}, name), told, copy),
    pre,
  );

  async function toClipboard() {
    try {
      await navigator.clipboard.writeText(code.textContent);
      told.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
      told.textContent = 'Selected; copy it with the keyboard';
    }
  }

  return {
    block,
    show(text) {
      if (text === code.textContent) return;
      code.textContent = text;
      told.textContent = '';
    },
  };
}

/**
 * Shows every file that the page names, `<div data-file="examples/first.html" data-name="…">`, and
 * runs it in a frame where that has a title, `data-frame`.
 */
export async function showFiles() {
  await Promise.all([...document.querySelectorAll('[data-file]')].map(showFile));
}

async function showFile(place) {
  const {file, name = file, long, whole, frame} = place.dataset;
  const {block, show} = codeBlock(name, {long: long !== undefined});
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
  show(excerpt(await response.text(), file, whole !== undefined));
  place.replaceChildren(block);
  if (frame) place.after(element('iframe', {src: file, title: frame}));
}
