/** The page of events: what the map tells, as it happens, and what makes it tell. */
import {codeBlock} from './code.js';
import {element, sentence} from './element.js';
import './examples/listen.js';
import {logEntry} from './log.js';
import {readManifest} from './manifest.js';
import {open} from './page.js';

/** One call of each method; what is shown is this very code. */
const calls = {
  select: map => map.select('pujin'),
  clear: map => map.clear(),
  focus: map => map.focus(),
  toSVG: map => map.toSVG({width: 640}),
  toPNG: map => map.toPNG({width: 640, scale: 2}),
};

/** What brings `map-load` and `map-error`. */
const settings = [
  map => (map.src = 'examples/sample.json'),
  map => (map.src = 'examples/nothing.json'),
  map => (map.data = {units: [{key: 'huacao', cluster: 'bio'}]}),
  map => (map.data = {title: 'Minhang, once more'}),
  map => (map.src = map.data = undefined),
];

await open(async map => {
  const {events, methods} = await readManifest();
  const log = document.querySelector('#log');
  for (const {name} of events)
    map.addEventListener(name, event => log.prepend(logEntry(event)));

  document.querySelector('#events').append(...events.map(eventEntry));
  document
    .querySelector('#methods')
    .append(...methods.map(method => methodEntry(map, method)));
  document
    .querySelector('#properties')
    .append(
      ...settings.map(setting => element('div', {class: 'row'}, ...run(map, setting))),
    );

  const buttons = [...document.querySelectorAll('#commands button')];
  const code = codeBlock('The buttons');
  document.querySelector('#commands-code').append(code.block);
  code.show(buttons.map(markup).join('\n'));
});

/** A button as a page writes it, in a line. */
function markup({outerHTML}) {
  return outerHTML.replace(/\s+/g, ' ').replaceAll('> ', '>').replaceAll(' <', '<');
}

function eventEntry({name, description, type, fields}) {
  return element(
    'section',
    {class: 'entry', id: `event-${name}`},
    element('h3', {}, element('code', {}, name)),
    element('p', {class: 'facts'}, type.text),
    element('p', {}, ...sentence(description)),
    element(
      'dl',
      {class: 'fields-of'},
      ...fields.flatMap(({name, type, description = ''}) => [
        element('dt', {}, element('code', {}, name)),
        element(
          'dd',
          {},
          element('span', {class: 'facts'}, type.text),
          element('br'),
          ...sentence(description),
        ),
      ]),
    ),
  );
}

function methodEntry(map, {name, parameters = [], description, return: answer}) {
  const call = calls[name];
  const names = parameters.map(({name}) => name).join(', ');
  return element(
    'section',
    {class: 'entry', id: `method-${name}`},
    element('h3', {}, element('code', {}, `${name}(${names})`)),
    element('p', {class: 'facts'}, `gives ${answer?.type.text ?? 'void'}`),
    element('p', {}, ...sentence(description)),
    ...(call ? [element('div', {class: 'run'}, ...run(map, call))] : []),
  );
}

/** A line of code, a button that runs it, and what came of it. */
function run(map, call) {
  const code = String(call)
    .replace(/^map => /, '')
    .replace(/^\((.*)\)$/, '$1');
  const result = element('output');
  const press = async () => {
    const answer = await call(map);
    if (code.startsWith('map.to')) result.replaceChildren(...file(answer));
  };
  return [
    element('code', {}, `${code};`),
    element(
      'button',
      {type: 'button', 'aria-label': `Run ${code}`, click: () => void press()},
      'Run',
    ),
    result,
  ];
}

/** What a method made, to look at and to keep. */
function file(made) {
  const blob = typeof made === 'string' ? new Blob([made], {type: 'image/svg+xml'}) : made;
  const href = URL.createObjectURL(blob);
  const name = blob.type === 'image/png' ? 'minhang.png' : 'minhang.svg';
  const size = `${Math.round(blob.size / 1000)} kB`;
  return [
    element('img', {src: href, alt: ''}),
    element('a', {href, download: name}, `${name}, ${size}`),
  ];
}
