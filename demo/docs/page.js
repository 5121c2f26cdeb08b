import '../../dist/minhang-industry-map.esm.min.js';
import {showFiles} from './code.js';
import {switches} from './switches.js';

/**
 * What every page of the documentation does: the live map gets its switches, the files named on the
 * page are shown, then comes what is the page's own.
 */
export async function open(fill = () => {}) {
  const map = document.querySelector('#map');
  const stage = map?.parentElement;
  if (stage) {
    stage.before(switches(map));
    const follow = () => (stage.className = `stage ${map.theme}`);
    new MutationObserver(follow).observe(map, {attributeFilter: ['theme']});
    await map.updateComplete;
  }
  await showFiles();
  await fill(map);
  // What the address names may have come, or moved, since the browser looked for it.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  document.documentElement.dataset.ready = '';
}
