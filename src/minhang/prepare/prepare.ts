import {readFileSync, writeFileSync} from 'node:fs';
import {writeArcs} from '../../data/arcs.ts';
import {writeColumns} from '../../data/columns.ts';
import {checkAround, checkCodes, checkFacts} from './check.ts';
import {districtFile} from './facts.ts';
import {fullWidthThroughout} from './fullWidth.ts';
import {moduleText} from './moduleText.ts';
import {prepareBoundaries, type RiverFeatures, type UnitFeatures} from './topology.ts';

/** Makes the bundled district from `sources/`: the texts of its two modules, by file name. */
export function prepareMinhang(): {
  readonly 'district.ts': string;
  readonly 'boundaries.ts': string;
} {
  const {industry, english, pinyin} = checkFacts(
    readSource('minhang-industry.json'),
    readSource('english.json'),
    readSource('pinyin.json'),
  );
  const around = checkAround(readSource('around.json'));
  const units = readSource('minhang-towns.geojson') as UnitFeatures;
  const river = readSource('huangpu-river.geojson') as RiverFeatures;
  checkCodes(
    industry.units.map(unit => unit.code),
    units.features.map(feature => feature.properties.code),
  );
  const file = fullWidthThroughout(districtFile(industry, english, pinyin, around));
  const boundaries = prepareBoundaries(units, river);
  return {
    'district.ts': moduleText({
      name: 'minhang',
      about: 'What leads in each town-level unit of Minhang, and who says so.',
      type: 'DistrictFile',
      from: 'types',
      value: {...file, units: writeColumns(file.units)},
      packed: {field: 'units', reader: 'readColumns', from: 'columns'},
      depth: 3,
    }),
    'boundaries.ts': moduleText({
      name: 'minhangBoundaries',
      about:
        'The units of Minhang and the Huangpu. © OpenStreetMap contributors, ODbL 1.0.',
      type: 'Boundaries',
      from: 'boundaries',
      value: {...boundaries, arcs: writeArcs(boundaries.arcs)},
      packed: {field: 'arcs', reader: 'readArcs', from: 'arcs'},
      depth: 3,
    }),
  };
}

function readSource(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../sources/${name}`, import.meta.url), 'utf8'));
}

if (import.meta.main) {
  for (const [name, text] of Object.entries(prepareMinhang())) {
    writeFileSync(new URL(`../${name}`, import.meta.url), text);
  }
}
