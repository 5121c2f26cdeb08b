/** The page of looks: custom properties and parts to choose, and the style sheet that comes of it. */
import {extendMinhang} from '../../dist/minhang-industry-map.esm.min.js';
import {codeBlock} from './code.js';
import {inBothThemes} from './colors.js';
import {element, sentence} from './element.js';
import {readManifest} from './manifest.js';
import {open} from './page.js';
import {partRules, styleSheet, twoTone} from './styleSheet.js';

const {units, clusters} = extendMinhang({});

await open(async map => {
  const {cssProperties, cssParts} = await readManifest();
  const rules = partRules(await (await fetch('examples/parts.css')).text());
  const looks = {};
  const chosen = new Set();

  // The page's own style sheet, so that what is copied is what is seen.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const code = codeBlock('The style sheet');
  document.querySelector('.stage').before(code.block);
  const show = () => {
    const text = styleSheet(
      looks,
      [...rules].filter(([part]) => chosen.has(part)).map(([, rule]) => rule),
    );
    sheet.replaceSync(text);
    code.show(text);
  };
  const look = (name, value) => {
    if (value === undefined) delete looks[name];
    else looks[name] = value;
    show();
  };

  document
    .querySelector('#properties')
    .append(
      heads(),
      ...cssProperties.map(property =>
        property.name.endsWith('-font')
          ? fontEntry(property, look)
          : colorEntry(property, look, preset(map, property)),
      ),
    );
  document.querySelector('#parts').append(
    ...cssParts.map(part =>
      partEntry(part, rules.get(part.name), on => {
        if (on) chosen.add(part.name);
        else chosen.delete(part.name);
        show();
      }),
    ),
  );
  show();
});

/** What a colour is until a page sets it: as the manifest says, or as the towns wear it. */
function preset(map, {name, default: color}) {
  if (color) return inBothThemes(color, document.body);
  const key = name.replace('--minhang-map-', '');
  const {code} = units.find(({cluster}) => cluster === key) ?? {};
  const town = map.shadowRoot.querySelector(`[part~="town"][data-code="${code}"]`);
  return inBothThemes(town?.getAttribute('fill') ?? '#808080', document.body);
}

/** Above the colour fields, which say it themselves to those who do not see it. */
function heads() {
  const words = ['Light', 'Dark'].map(scheme => element('span', {}, scheme));
  return element(
    'div',
    {class: 'row heads', 'aria-hidden': 'true'},
    element('div'),
    element('div', {class: 'fields'}, ...words),
  );
}

function colorEntry({name, description}, look, preset) {
  const cluster = clusters.find(({key}) => name === `--minhang-map-${key}`);
  const fields = ['Light', 'Dark'].map((scheme, i) =>
    element('input', {
      type: 'color',
      value: preset[i],
      'aria-label': `${name}, ${scheme.toLowerCase()}`,
      input: () => choose(twoTone(...fields.map(({value}) => value))),
    }),
  );
  const reset = resetButton(name, () => {
    for (const [i, field] of fields.entries()) field.value = preset[i];
    choose(undefined);
  });
  const choose = value => {
    look(name, value);
    reset.hidden = value === undefined;
  };
  return row(name, cluster ? `${cluster.name.en}.` : description, ...fields, reset);
}

function fontEntry({name, description}, look) {
  const field = element('input', {
    type: 'text',
    'aria-label': name,
    placeholder: 'the page’s',
    autocomplete: 'off',
    spellcheck: 'false',
    input: () => look(name, field.value.trim() || undefined),
  });
  return row(name, description, field);
}

function resetButton(name, reset) {
  const button = element(
    'button',
    {type: 'button', hidden: true, 'aria-label': `Reset ${name}`, click: reset},
    'Reset',
  );
  return button;
}

function row(name, description, ...fields) {
  return element(
    'div',
    {class: 'row', id: name.slice(2)},
    element(
      'div',
      {},
      element('code', {}, name),
      element('p', {class: 'note'}, ...sentence(description)),
    ),
    element('div', {class: 'fields'}, ...fields),
  );
}

/** A part with its rule to try, where there is one. */
function partEntry({name, description}, rule, choose) {
  const id = `part-${name}`;
  const box = element('input', {
    type: 'checkbox',
    'aria-describedby': `${id}-about`,
    change: () => choose(box.checked),
  });
  return element(
    'div',
    {class: 'row part', id},
    element(
      'div',
      {},
      rule
        ? element('label', {class: 'choice'}, box, element('code', {}, `::part(${name})`))
        : element('code', {}, `::part(${name})`),
      element('p', {class: 'note', id: `${id}-about`}, ...sentence(description)),
    ),
    ...(rule ? [element('pre', {}, element('code', {}, body(rule)))] : []),
  );
}

/** What stands between the braces of a rule. */
function body(rule) {
  return rule
    .slice(rule.indexOf('{') + 1, -1)
    .trim()
    .replace(/\n\s+/g, '\n');
}
