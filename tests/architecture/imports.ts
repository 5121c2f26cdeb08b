/** Which way the data flows: a place imports only from places of an earlier row. */
const flow = [
  ['data', 'version.ts'],
  ['minhang'],
  ['model'],
  ['geo', 'scale'],
  ['picture.ts'],
  ['text'],
  ['svg', 'table'],
  ['boundaries'],
  ['layers', 'panels'],
  ['interaction'],
  ['element'],
  ['static'],
  ['index.ts'],
  ['define.ts'],
  ['embed.ts'],
  ['iframe'],
];

/** The one home of each dependency; Lit may be used from its row on. */
const homes: Readonly<Record<string, (place: string) => boolean>> = {
  'topojson-client': place => place === 'model',
  'd3-geo': place => place === 'geo',
  'd3-scale': place => place === 'scale',
  gcoord: place => place === 'boundaries',
  polylabel: place => place === 'boundaries',
  'topojson-server': place => place === 'boundaries',
  'd3-dsv': place => place === 'table',
  'fastest-levenshtein': place => ['table', 'static'].includes(place),
  lit: place => rowOf(place) >= rowOf('layers'),
  '@lit-labs': place => place === 'static',
  culori: place => place === 'static',
  '@resvg': place => place === 'static',
  parse5: place => place === 'static',
};

const browserOnly = /(?<![.\w'"-])(document|window|HTMLElement|customElements)\b(?!['":-])/;
const buildTime = /^\w+\/prepare\//;

/** What breaks the direction of imports, as sentences; `sources` is path under src/ → text. */
export function importFaults(sources: Readonly<Record<string, string>>): string[] {
  return Object.entries(sources).flatMap(([file, text]) =>
    buildTime.test(file) ? [] : faultsOf(file, text),
  );
}

function faultsOf(file: string, text: string): string[] {
  const place = placeOf(file);
  if (rowOf(place) < 0) return [`${file}: ${place} has no place in the flow`];
  const code = withoutComments(text);
  const imports = importsOf(code).flatMap(specifier => {
    const problem = specifier.startsWith('.')
      ? faultOfFile(place, resolve(file, specifier))
      : faultOfPackage(place, specifier);
    return problem ? [`${file}: ${problem}`] : [];
  });
  const global =
    rowOf(place) < rowOf('layers') && browserOnly.exec(withoutTexts(code))?.[1];
  return global
    ? [...imports, `${file}: uses ${global}, which Node does not have`]
    : imports;
}

function faultOfFile(place: string, target: string): string | undefined {
  if (buildTime.test(target)) return `imports ${target}, which runs at build time only`;
  const targetPlace = placeOf(target);
  if (targetPlace === place || rowOf(targetPlace) < rowOf(place)) return undefined;
  return `imports ${target}, but ${place} does not stand right of ${targetPlace}`;
}

function faultOfPackage(place: string, specifier: string): string | undefined {
  if (place === 'static' && specifier.startsWith('node:')) return undefined;
  const name = specifier.split('/')[0]!;
  const allowed = homes[name] ?? (() => false);
  return allowed(place) ? undefined : `imports ${specifier}, whose home is not ${place}`;
}

/** Types of packages disappear from the build; types of our own places still show a direction. */
function importsOf(code: string): string[] {
  const statements = code.matchAll(
    /\b(?:import|export)\b\s*(type\b)?(?:[\w\s{},*$]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
  );
  return [...statements].flatMap(([, typeOnly, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic!;
    return typeOnly && !specifier.startsWith('.') ? [] : [specifier];
  });
}

function placeOf(file: string): string {
  return file.split('/')[0]!;
}

function rowOf(place: string): number {
  return flow.findIndex(row => row.includes(place));
}

function resolve(file: string, specifier: string): string {
  return new URL(specifier, `file:///${file}`).pathname.slice(1);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function withoutTexts(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
