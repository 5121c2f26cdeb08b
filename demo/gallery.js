/* global document, location, InputEvent, PointerEvent, URLSearchParams */

/** Fills gallery.html with the states of states.js, or with the one that its address names. */
import {groups} from './states.js';

/**
 * What a reader may do inside a map. Where nothing fits a selector nothing happens: the picture
 * then differs from its reference.
 */
const deeds = {
  hover(root, selector) {
    const over = {bubbles: true, composed: true, pointerType: 'mouse'};
    root.querySelector(selector)?.dispatchEvent(new PointerEvent('pointerover', over));
  },
  focus(root, selector) {
    root.querySelector(selector)?.focus({preventScroll: true, focusVisible: true});
  },
  press(root, selector) {
    root.querySelector(selector)?.click();
  },
  find(root, words) {
    const field = root.querySelector('input[type="search"]');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
};

const name = new URLSearchParams(location.search).get('state');
await (name === null ? showAll() : showAlone(name));
document.documentElement.dataset.ready = '';

async function showAll() {
  document.getElementById('contents').append(...groups.map(contentsOf));
  document.getElementById('states').append(...groups.map(section));
  const shown = groups.flatMap(({states}) => states).filter(state => !onlyAlone(state));
  for (const state of shown) await act(state, document.getElementById(state.name));
}

async function showAlone(name) {
  const state = groups.flatMap(({states}) => states).find(state => state.name === name);
  if (!state) throw new Error(`states.js has no state ${name}`);
  document.title = state.title;
  document.body.replaceChildren(stage(state));
  document.body.className = 'alone';
  await act(state, document.body);
}

function contentsOf({title, states}) {
  const links = states.map(({name, title}) =>
    element('li', {}, element('a', {href: `#${name}`}, title)),
  );
  return element('li', {}, title, element('ul', {}, ...links));
}

function section({title, states}) {
  return element('section', {}, element('h2', {}, title), ...states.map(figure));
}

function figure(state) {
  const {name, title, width} = state;
  const heading = element(
    'h3',
    {},
    title,
    ' ',
    element('small', {}, `${width} px`),
    ' ',
    element('a', {href: `?state=${name}`}, '单独看'),
  );
  const why = onlyAlone(state);
  return element(
    'figure',
    {id: name},
    element('figcaption', {}, heading, element('code', {}, markup(state))),
    why ? element('p', {}, why) : stage(state),
  );
}

/** Why a state cannot stand among the others; undefined where it can. */
function onlyAlone({act = {}, media, text}) {
  if (act.focus) return '一页里只有一个焦点：请单独看。';
  if (media === 'print') return '请单独看，再打开打印预览。';
  if (media) return '请在系统里打开高对比度（强制颜色）,再单独看。';
  if (text) return `请在浏览器里把字号调到 ${text} px,再单独看。`;
}

function stage(state) {
  const {width, theme = 'light', data, look = {}, slots = {}} = state;
  const map = element(
    'minhang-industry-map',
    attributes(state),
    ...Object.entries(slots).map(([slot, words]) => element('span', {slot}, words)),
  );
  for (const [property, value] of Object.entries(look))
    map.style.setProperty(property, value);
  if (data) map.data = data;
  const column = element('div', {class: 'column'}, map);
  column.style.inlineSize = `${width}px`;
  return element('div', {class: `stage ${theme}`}, column);
}

function attributes({lang = 'zh-CN', theme = 'light', set = {}}) {
  return {lang, theme, ...set};
}

function markup(state) {
  const words = Object.entries(attributes(state)).map(([attribute, value]) =>
    value === '' ? attribute : `${attribute}="${value}"`,
  );
  return `<minhang-industry-map ${words.join(' ')}>`;
}

/** Does what a reader would do, as far as a script can. */
async function act({act = {}}, place) {
  const map = place.querySelector('minhang-industry-map');
  await map.updateComplete;
  for (const [deed, meant] of Object.entries(act)) {
    deeds[deed](map.shadowRoot, meant);
    await map.updateComplete;
  }
}

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [attribute, value] of Object.entries(attributes))
    made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
