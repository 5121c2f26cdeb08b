import {element} from './element.js';

/** The languages that the map speaks, with their own names. */
export const languages = [
  ['en', 'English'],
  ['zh-CN', '中文'],
];
const themes = [
  ['auto', 'Auto'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** The live map's language and theme. They follow the map, whoever sets it. */
export function switches(map) {
  const groups = [
    radios('lang', 'Language', languages, map.lang),
    radios('theme', 'Theme', themes, map.theme),
  ];
  const form = element(
    'form',
    {
      class: 'switches',
      'aria-label': 'The live map',
      change: ({target: {name, value}}) => (map[name] = value),
    },
    ...groups,
  );
  new MutationObserver(() => {
    for (const input of form.elements)
      if (input.type === 'radio') input.checked = map[input.name] === input.value;
  }).observe(map, {attributes: true});
  return form;
}

/** Radio buttons in a row, each a pair of value and name. */
export function radios(name, legend, choices, chosen) {
  return element(
    'fieldset',
    {class: 'radios'},
    element('legend', {}, legend),
    ...choices.map(([value, words]) =>
      element(
        'label',
        {class: 'choice'},
        element('input', {type: 'radio', name, value, checked: value === chosen}),
        element('span', value.startsWith('zh') ? {lang: value} : {}, words),
      ),
    ),
  );
}
