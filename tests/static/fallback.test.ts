import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bundledPicture} from '../../src/picture.ts';
import {renderMap, type MarkupOptions} from '../../src/static/server.ts';

/** What a feed reader takes of it: everything but the shadow tree. */
const forFeeds = (options: MarkupOptions) =>
  renderMap(options).replace(/<template[^]*<\/template>/, '');

/** What only the bundled facts say, in the two languages. */
const {district} = bundledPicture();
const bundled = [
  ...[
    district.title,
    district.district.name,
    district.compiled,
    ...district.clusters.map(({name}) => name),
  ],
  ...district.towns.map(({name}) => name),
].flatMap(({zh, en}) => [zh, en!]);

test('without other facts, feed readers get the picture, the list and the source line', () => {
  const given = forFeeds({lang: 'en'});
  for (const {name} of district.towns) assert.ok(given.includes(name.en!), name.en);
  assert.match(given, /<svg [^]*<figcaption>[^]*OpenStreetMap/);
});

for (const lang of ['zh-CN', 'en'])
  for (const facts of [
    {src: 'https://news.example/facts.json'},
    {boundaries: 'https://news.example/areas.json'},
    {src: 'facts.csv', boundaries: 'areas.json', crs: 'gcj02'},
  ] as const) {
    const options = {lang, ...facts};

    test(`feed readers get no figure of ${JSON.stringify(options)}`, () => {
      assert.match(
        forFeeds(options),
        /^<minhang-industry-map [^>]*>\n\n<\/minhang-industry-map>\n$/,
      );
    });

    test(`feed readers get what the page gave of ${JSON.stringify(options)}, and no other fact`, () => {
      const given = forFeeds({
        ...options,
        ...{heading: 'A & B', caption: 'C', image: 'd.png', approvalNumber: 'N 1'},
        show: 'river',
      });
      assert.match(given, /<h2 slot="heading">A &amp; B<\/h2>/);
      assert.match(
        given,
        /<img src="d\.png" alt="A &amp; B">\n<figcaption>C<\/figcaption>\n<p>[^<]*N 1<\/p>\n<\/figure>/,
      );
      for (const words of [...bundled, 'OpenStreetMap', '<svg', '<ul'])
        assert.ok(!given.includes(words), words);
    });
  }

test('the image of facts to be fetched is named by the caption where there is no heading', () => {
  const given = forFeeds({src: 'facts.json', caption: 'C "D"', image: 'd.png'});
  assert.match(given, /alt="C &quot;D&quot;"/);
  assert.match(forFeeds({src: 'facts.json', image: 'd.png'}), /alt=""/);
});

test('until src has come, the shadow tree keeps the bundled facts', () => {
  assert.match(renderMap({lang: 'en', src: 'facts.json'}), /<template[^]*Pujin/);
});

for (const facts of [{src: 'facts.json'}, {boundaries: 'areas.json'}])
  test(`renderMap(${JSON.stringify(facts)}) hands over keys that the bundled facts do not know`, () => {
    const html = renderMap({...facts, selected: 'east', highlight: 'tea biomed'});
    assert.match(html, /^<[^>]* selected="east" highlight="tea biomed"/);
    assert.throws(() => renderMap({...facts, show: 'cats'}), /^OptionError: show: "cats"/);
  });
