/** The page of recipes. The maps in its frames have no `lang`: each takes that of its page. */
import {open} from './page.js';
import {languages, radios} from './switches.js';

await open(() => {
  const form = document.querySelector('#language');
  form.append(radios('lang', 'Language of the maps', languages, 'en'));
  form.addEventListener('change', ({target}) => {
    for (const {contentDocument} of document.querySelectorAll('iframe'))
      contentDocument.documentElement.lang = target.value;
  });
});
