import {extendMinhang} from '../../dist/minhang-industry-map.esm.min.js';
import {readTable, sayUnmatched} from '../../dist/minhang-industry-map.table.js';

/**
 * Gives a map what a file says, JSON or a table, and says which rows are of no town of it.
 *
 * @throws SyntaxError where the text is no JSON, DistrictError naming the row of a table that can't
 * be right; what is wrong in an object the map says itself, in `map-error`.
 */
export function take(map, text) {
  if (/^\s*[{[]/.test(text)) {
    const value = JSON.parse(text);
    // GeoJSON and TopoJSON have a type, a district file has none.
    if (value.type) map.boundaries = value;
    else map.data = value;
    return [];
  }
  const {data, report} = readTable(new TextEncoder().encode(text), extendMinhang({}));
  map.data = data;
  return report.unmatched.map(row => sayUnmatched(row, 'en'));
}
