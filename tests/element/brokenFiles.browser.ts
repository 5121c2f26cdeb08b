import {expect} from 'chai';
import fc from 'fast-check';
import type {DistrictInput, MapErrorEvent} from '../../src/index.ts';
import {minhang} from '../../src/minhang/district.ts';
import {alive, brokenFile} from '../fixtures/broken.ts';
import {collection, square} from '../boundaries/squares.ts';
import {all, listen, openPage, until} from './page.ts';

/** Fixed, so that a failure is one for everybody; it is named with the failure. */
const seed = 20260101;

const prototypes = () =>
  [Object, Array, String, Element].map(({prototype}) =>
    Reflect.ownKeys(prototype).map(String).sort().join(),
  );

/** What went wrong beside the map's own events, from now on. */
function troubles() {
  const found: string[] = [];
  const {error} = console;
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    found.push(String('reason' in event ? event.reason : event.message));
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  console.error = (...parts: unknown[]) => found.push(parts.map(String).join(' '));
  return {
    found,
    stop() {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      console.error = error;
    },
  };
}

describe('a map that is given broken files', () => {
  const {posts, stops, riverName, neighbours, units, clusters} = minhang;
  const extras = 'posts stops river neighbours scale';
  for (const [what, file] of Object.entries({
    'the whole file': minhang,
    'one unit': {units: [units[3]!], clusters},
    'what lies around': {posts, stops: stops!.slice(0, 2), riverName, neighbours},
  }))
    it(`draws each or says in an event where it is wrong: ${what}`, async function () {
      this.timeout(60_000);
      const map = await openPage(
        `<minhang-industry-map lang="zh-CN" show="${extras}" selected="qibao"></minhang-industry-map>`,
      );
      const {warn} = console;
      // A broken file may well lack the chosen town, which a developer is told.
      console.warn = () => undefined;
      const trouble = troubles();
      const before = prototypes();
      const heard = listen();
      await fc.assert(
        fc.asyncProperty(brokenFile(file), async broken => {
          heard.length = 0;
          map.data = alive(broken) as DistrictInput;
          await map.updateComplete;
          expect(heard).to.have.length(1);
          const {type, error} = heard[0] as MapErrorEvent;
          if (type === 'map-error') {
            expect(error.name).to.equal('DistrictError');
            expect(error).to.have.property('place').that.is.a('string');
          } else expect(type).to.equal('map-load');
          expect(all(map, 'path[part~="town"]')).to.have.length(14);
          for (const path of all(map, 'path[part~="town"]'))
            expect(path.getAttribute('d')).to.match(/^M[-\d.,MLZ]+Z$/);
          expect(all(map, 'script, img')).to.have.length(0);
          expect(trouble.found).to.deep.equal([]);
        }),
        {seed, numRuns: 100},
      );
      trouble.stop();
      console.warn = warn;
      expect(prototypes()).to.deep.equal(before);
    });

  it('draws broken boundaries or says in an event where they are wrong', async function () {
    this.timeout(60_000);
    const map = await openPage(
      `<minhang-industry-map lang="zh-CN"></minhang-industry-map>`,
    );
    const trouble = troubles();
    const before = prototypes();
    map.data = {
      ...{title: '图', asOf: '2025', compiled: '某报', clusters: []},
      district: {code: '1', name: '某区'},
      units: [{code: '11', name: '东镇'}],
    };
    await map.updateComplete;
    const heard = listen();
    const towns = collection(
      square(121, 31, {code: '11', name: '东镇'}),
      square(122, 31, {code: '12', name: '西镇'}),
    );
    await fc.assert(
      fc.asyncProperty(brokenFile(towns), async broken => {
        heard.length = 0;
        map.boundaries = alive(broken) as object;
        await until(() => heard.length);
        await map.updateComplete;
        expect(heard).to.have.length(1);
        const {type, error} = heard[0] as MapErrorEvent;
        if (type === 'map-error') {
          expect(error.name).to.match(/^(District|Boundaries)Error$/);
          expect(error).to.have.property('place').that.is.a('string');
        } else expect(type).to.equal('map-load');
        for (const path of all(map, 'path[part~="town"]'))
          expect(path.getAttribute('d')).to.match(/^M[-\d.,MLZ]+Z$/);
        expect(all(map, 'script, img')).to.have.length(0);
        expect(trouble.found).to.deep.equal([]);
      }),
      {seed, numRuns: 100},
    );
    trouble.stop();
    expect(prototypes()).to.deep.equal(before);
  });
});
