import assert from 'node:assert/strict';
import test from 'node:test';
import {
  OptionError,
  renderMap,
  renderOutlinedSvg,
  renderPng,
  renderSvg,
  renderWechat,
} from '../../src/static/server.ts';

/** Every way to make a map, with what is no option of it but of another. */
const ways: Readonly<
  Record<string, readonly [make: (options: never) => unknown, foreign: readonly string[]]>
> = {
  renderMap: [renderMap, ['width', 'data', 'table', 'boundariesObject', 'scale', 'fonts']],
  renderSvg: [renderSvg, ['view', 'src', 'image', 'scale', 'fonts']],
  renderWechat: [renderWechat, ['view', 'src', 'nonce', 'scale', 'fonts']],
  renderPng: [renderPng, ['view', 'src', 'id']],
  renderOutlinedSvg: [renderOutlinedSvg, ['view', 'src', 'scale']],
};

/** A value of the wrong kind for each option that all take. */
const wrong = {
  selected: 310112009,
  highlight: ['biomed'],
  show: ['river'],
  patterns: 'true',
  theme: null,
  lang: 5,
  approvalNumber: 2026,
  heading: {zh: '', en: ''},
  caption: Symbol('caption'),
  crs: 4326,
};

for (const [name, [make, foreign]] of Object.entries(ways)) {
  const told = async (options: unknown): Promise<string> => {
    try {
      await make(options as never);
    } catch (error) {
      assert.ok(error instanceof OptionError, String(error));
      return error.message;
    }
    return 'nothing';
  };

  test(`${name}(options) names an option that is written another way`, async () => {
    for (const other of ['approval-number', 'approvalnumber', 'approval_number'])
      assert.equal(
        await told({[other]: 'x'}),
        `${other}: this option is written approvalNumber`,
      );
  });

  test(`${name}(options) names an option that is none, and those that are`, async () => {
    for (const other of ['zoom', 'toString', '__proto__'])
      assert.match(
        await told(JSON.parse(`{"${other}": "x"}`)),
        new RegExp(`^${other}: there is no such option; choose from .*selected, .*lang`),
      );
  });

  test(`${name}(options) names an option of another function`, async () => {
    for (const other of foreign)
      assert.match(await told({[other]: 'x'}), new RegExp(`^${other}: .*;`));
  });

  test(`${name}(options) names a value of another kind`, async () => {
    for (const [option, value] of Object.entries(wrong))
      assert.match(await told({[option]: value}), new RegExp(`^${option}: .* is not `));
    assert.equal(
      await told({show: ['river']}),
      'show: a list is not a text; write the keys as one, with spaces between them',
    );
  });

  test(`${name}(options) names options that are no object`, async () => {
    for (const options of [null, 'en', 5, ['en'], () => undefined])
      assert.match(await told(options), /^options: .* is not an object of options/);
  });

  test(`${name}(options) takes undefined for none`, async () => {
    const nothing = Object.keys({...wrong, boundaries: 0}).map(name => [name, undefined]);
    assert.equal(
      await told({...Object.fromEntries(nothing), lang: 'fr'}),
      'lang: "fr" is not known; choose from zh-CN, en',
    );
  });
}

for (const [name, make] of Object.entries({renderSvg, renderWechat}))
  test(`${name}(options) names what is no data, no boundaries and no width`, () => {
    for (const option of ['data', 'boundaries', 'boundariesObject', 'width'])
      for (const value of [true, null])
        assert.throws(
          () => make({[option]: value}),
          (error: unknown) =>
            error instanceof OptionError &&
            error.message.startsWith(`${option}: ${value} is not `),
        );
    assert.throws(
      () => make({width: '640' as never}),
      /^OptionError: width: "640" is not a/,
    );
  });

test('renderPng(options) names what is no scale and no list of fonts', async () => {
  for (const [option, value] of [
    ['scale', '2'],
    ['fonts', 'a.ttf'],
    ['fonts', [5]],
  ] as const)
    await assert.rejects(
      renderPng({[option]: value}),
      (error: unknown) =>
        error instanceof OptionError && error.message.startsWith(`${option}: `),
    );
});

for (const [name, options] of [
  ['view', {view: 'bogus'}],
  ['view', {view: ['map']}],
  ['data', {data: {units: []}}],
  ['boundaries', {boundaries: {type: 'Topology'}}],
  ['src', {src: new URL('https://news.example/')}],
  ['selected', {selected: 'nowhere'}],
] as const)
  test(`renderMap(options) names a wrong ${name}: ${JSON.stringify(options)}`, () => {
    assert.throws(
      () => renderMap(options as object),
      (error: unknown) => error instanceof OptionError && error.message.startsWith(name),
    );
  });

test('an empty heading or caption means none', () => {
  assert.equal(renderSvg({heading: '', caption: ''}), renderSvg());
});
