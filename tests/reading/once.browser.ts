import {expect} from 'chai';
import {listenTo, readTo, said} from './ear.ts';

/** What is said of a thing beside its kind and its state. */
const words = (phrase: string) =>
  phrase
    .replace(/^(group|heading|button|option|link|listbox), /, '')
    .replace(/, (level|not pressed|not selected|selected|position).*$/, '');

/** What tells the kind of thing that follows, and the commas between names. */
const betweenLines = /^(list|group|term|definition|status|[,\u3001])$/;

describe('the whole map, read from end to end, says nothing twice', () => {
  for (const lang of ['zh-CN', 'en'] as const) {
    for (const attributes of [
      '',
      'selected="maqiao"',
      'view="list"',
      'highlight="biomed"',
    ]) {
      it(`in ${lang} ${attributes}`, async () => {
        await listenTo(lang, attributes);
        await readTo('status');
        const lines = (await said())
          .filter(phrase => !betweenLines.test(phrase))
          .map(words);
        expect(lines.length).to.be.above(25);
        expect(lines.filter((line, i) => lines.indexOf(line) < i)).to.deep.equal([]);
      });
    }
  }
});
