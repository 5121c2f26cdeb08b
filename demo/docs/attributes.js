/** The page of the attributes and slots: a control for each that the manifest names. */
import {extendMinhang} from '../../dist/minhang-industry-map.esm.min.js';
import {crsNames} from '../../dist/minhang-industry-map.boundaries.js';
import {codeBlock} from './code.js';
import {controlOf} from './controls.js';
import {element, sentence} from './element.js';
import {fields} from './fields.js';
import {readManifest} from './manifest.js';
import {open} from './page.js';
import {tagCode} from './tag.js';

/** What only the data knows, and this page's own files. */
const {units, clusters} = extendMinhang({});
const known = {
  selected: units.map(({key}) => key),
  highlight: clusters.map(({key}) => key),
  src: ['examples/sample.json', 'examples/sample.csv', 'examples/sample-zh.csv'],
  boundaries: ['../../src/minhang/sources/minhang-towns.geojson'],
  crs: crsNames,
};

await open(async map => {
  const {attributes, properties, slots} = await readManifest();
  const controls = attributes.map(attribute => control(map, attribute));
  document.querySelector('#attributes').append(...controls.map(({entry}) => entry));
  document.querySelector('#properties').append(...properties.map(property));
  document
    .querySelector('#slots')
    .append(...together(slots).map(slot => slotField(map, slot)));

  const code = codeBlock('The tag');
  document.querySelector('.stage').before(code.block);
  const show = () => {
    code.show(tagCode(map));
    for (const {follow} of controls) follow();
  };
  new MutationObserver(show).observe(map, {
    attributes: true,
    childList: true,
    characterData: true,
    subtree: true,
  });
  show();
});

/** An attribute's entry, and what brings its control in step with the map. */
function control(map, attribute) {
  const {name} = attribute;
  const {kind, values, preset} = controlOf(attribute, known[name]);
  const set = value =>
    value === undefined || value === preset
      ? map.removeAttribute(name)
      : map.setAttribute(name, value);
  const {field, follow} = fields[kind]({
    ...labels(`attribute-${name}`),
    name,
    values,
    preset,
    set,
    get: () => map.getAttribute(name) ?? undefined,
  });
  return {entry: entry(`attribute-${name}`, attribute, field), follow};
}

/** The words on either side of a control, by the entry's id. */
function labels(id) {
  return {labels: {'aria-labelledby': `${id}-name`, 'aria-describedby': `${id}-about`}};
}

/** What an attribute, a property or a slot is called, takes and does, and what sets it. */
function entry(
  id,
  {name, fieldName = name, values, default: preset, description},
  ...fields
) {
  const facts = [
    ...(values ? [values] : []),
    ...(fieldName === name ? [] : [`property ${fieldName}`]),
    ...(preset && preset !== "''" ? [`default ${preset}`] : []),
  ];
  const notes = document.getElementById(`note-${name}`)?.content.cloneNode(true);
  return element(
    'section',
    {class: 'entry', id},
    element('h3', {id: `${id}-name`}, element('code', {}, name || '(no name)')),
    element('p', {class: 'facts'}, facts.join(' · ')),
    element('p', {id: `${id}-about`}, ...sentence(description)),
    ...(notes ? [notes] : []),
    ...fields,
  );
}

function property({name, type, description}) {
  return entry(`property-${name}`, {
    name,
    description,
    values: type.text,
  });
}

/**
 * A field for the newsroom's words; empty, the slot is. Slots told of in the same sentence, as those
 * of the towns are, share one field.
 */
function slotField(map, {names, description}) {
  const id = `slot-${names[0] || 'none'}`;
  const which = element(
    'select',
    {'aria-label': 'Slot', change: () => (input.value = wordsIn(map, which.value))},
    ...names.map(name => element('option', {value: name}, name)),
  );
  const input = element('input', {
    type: 'text',
    ...labels(id).labels,
    autocomplete: 'off',
    placeholder: 'empty',
    input: () => fillSlot(map, which.value, input.value),
  });
  const name = names.length > 1 ? `${names[0]} …` : names[0];
  return entry(id, {name, description}, ...(names.length > 1 ? [which, input] : [input]));
}

function together(slots) {
  const sentences = [...new Set(slots.map(({description}) => description))];
  return sentences.map(description => ({
    description,
    names: slots.filter(slot => slot.description === description).map(({name}) => name),
  }));
}

function slotted(map, name) {
  return [...map.children].find(child => child.slot === name);
}

function wordsIn(map, name) {
  return slotted(map, name)?.textContent ?? '';
}

function fillSlot(map, name, words) {
  const there = slotted(map, name);
  if (!words) there?.remove();
  else if (there) there.textContent = words;
  else
    map.append(element(name === 'heading' ? 'h3' : 'p', {slot: name || undefined}, words));
}
