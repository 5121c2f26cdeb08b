/** The page of data: a file to write that the live map takes, or says what is wrong with. */
import {extendMinhang} from '../../dist/minhang-industry-map.esm.min.js';
import {codeBlock} from './code.js';
import {element} from './element.js';
import {ledByBiomedicine} from './examples/extend.js';
import {open} from './page.js';
import {radios} from './switches.js';
import {take} from './take.js';

const examples = [
  ['sample.json', 'Three towns'],
  ['sample.csv', 'Three towns, a table'],
  ['sample-zh.csv', 'Chinese headings'],
  ['amounts.csv', 'By numbers'],
  ['whole.json', 'A whole file'],
  ['wrong.csv', 'A mistake'],
  ['mistakes.csv', 'Rows of no town'],
  ['squares.geojson', 'Another district'],
  ['squares.csv', 'Another district, a table'],
  ['swapped.geojson', 'Swapped coordinates'],
];

/** The boundaries of the records that are not of Minhang. */
const districts = {'squares.csv': 'squares.geojson'};

await open(async map => {
  const file = document.querySelector('#file');
  const answer = document.querySelector('#answer');
  const download = document.querySelector('#download');
  const tag = codeBlock('The tag');
  document.querySelector('#src-code').append(tag.block);
  document.querySelector('#extended').textContent = ledByBiomedicine.join(', ');
  let notes = [];

  const say = (words, className = '') => {
    answer.textContent = words;
    answer.className = className;
  };
  const read = () => {
    try {
      notes = take(map, file.value);
    } catch (error) {
      say(error.message, 'error');
    }
  };
  const choose = async name => {
    const response = await fetch(`examples/${name}`);
    const ofPlaces = name.endsWith('.geojson');
    const boundaries = ofPlaces ? name : districts[name];
    // Boundaries of another district come with its records, and its records with boundaries.
    const shapes = boundaries && (await (await fetch(`examples/${boundaries}`)).json());
    const records = ofPlaces && (await (await fetch('examples/squares.json')).json());
    file.value = await response.text();
    map.boundaries = shapes;
    if (records) map.data = records;
    const attributes = boundaries
      ? `boundaries="${boundaries}" src="${ofPlaces ? 'squares.json' : name}"`
      : `src="${name}"`;
    tag.show(`<minhang-industry-map ${attributes}></minhang-industry-map>`);
    download.replaceChildren(
      'Download ',
      link(`examples/${name}`, name),
      ' or ',
      bundled(),
    );
    read();
  };

  map.addEventListener('map-load', ({units}) =>
    say([`Drawn: ${units} towns.`, ...notes].join('\n')),
  );
  map.addEventListener('map-error', ({error}) => say(error.message, 'error'));
  file.addEventListener('input', read);
  const [[first]] = examples;
  document
    .querySelector('#examples')
    .append(
      element(
        'form',
        {'aria-label': 'Examples', change: ({target}) => void choose(target.value)},
        radios('example', 'Begin with', examples, first),
      ),
    );
  await choose(first);
});

/** The bundled district as a file, to see how a whole one is written. */
function bundled() {
  const text = JSON.stringify(extendMinhang({}), null, 2);
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  return link(address, 'minhang.json', 'the whole bundled file');
}

function link(href, name, words = name) {
  return element('a', {href, download: name}, words);
}
