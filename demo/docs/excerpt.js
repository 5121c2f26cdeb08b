/** What a page of the demo calls a file, and what it is called where it is published. */
const published = [
  [/(?:\.\.\/)+dist\/minhang-industry-map\.esm\.min\.js/g, 'minhang-industry-map'],
  [/(?:\.\.\/)+dist\/minhang-industry-map\.table\.js/g, 'minhang-industry-map/table.js'],
  [/(?:\.\.\/)+dist\//g, ''],
];

/**
 * What a reader copies of a file: of a page its body, unless it is wanted whole, of anything else
 * all of it, with the map's files under the names that they have for everyone.
 */
export function excerpt(text, file, whole = false) {
  const body =
    file.endsWith('.html') && !whole ? /<body>\n([^]*?)\s*<\/body>/.exec(text)[1] : text;
  const lines = body.trimEnd().split('\n');
  const indents = lines.filter(line => line.trim()).map(line => line.search(/\S/));
  const indent = Math.min(...indents);
  return published.reduce(
    (code, [address, name]) => code.replace(address, name),
    lines.map(line => line.slice(indent)).join('\n'),
  );
}
