/**
 * The style sheet of what was chosen. `looks` gives custom properties their values, `rules` are
 * rules for parts, as they stand in a file.
 */
export function styleSheet(looks, rules) {
  const lines = Object.entries(looks).map(([name, value]) => `  ${name}: ${value};`);
  const ground = looks['--minhang-map-ground'];
  // A ground unlike the page's would end where the letters do.
  if (ground) lines.push(`  background: ${ground};`, '  padding: 1em;');
  const own = lines.length ? [`minhang-industry-map {\n${lines.join('\n')}\n}`] : [];
  return [...own, ...rules].join('\n\n') || '/* Nothing chosen: the map as it comes. */';
}

/** The rules of a style sheet, by the part that each is for. */
export function partRules(css) {
  const rules = css.match(/^[^\s/][^{]*\{[^}]*\}/gm) ?? [];
  return new Map(rules.map(rule => [/::part\(([\w-]+)\)/.exec(rule)[1], rule]));
}

/** A colour for both themes: one where they are the same. */
export function twoTone(light, dark) {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}
