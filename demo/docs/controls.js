/**
 * What kind of control sets an attribute, from what the manifest says of it:
 *
 *     {kind: 'flag'}            there or not
 *     {kind: 'one', values}     one of them, the first where there is a default
 *     {kind: 'many', values}    any of them, separated by spaces
 *     {kind: 'text', values}    any text; the values are suggestions
 *
 * `known` are the values that only the data knows, such as the keys of the towns.
 */
export function controlOf({type, default: preset, description}, known = []) {
  const text = type?.text ?? 'string';
  if (text.startsWith('boolean')) return {kind: 'flag', values: []};
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, option]) => option);
  if (options.length)
    return {kind: 'one', values: options, preset: unquoted(preset) || undefined};
  if (/separated by spaces/.test(description))
    return {
      kind: 'many',
      values: known.length ? known : named(description),
    };
  // A type with a name of its own has these values and no others.
  if (known.length)
    return {kind: text.startsWith('string') ? 'text' : 'one', values: known};
  const choice = /^`([^`]+)` or `([^`]+)`/.exec(description);
  return choice
    ? {kind: 'one', values: choice.slice(1), preset: undefined}
    : {kind: 'text', values: []};
}

/** The values that a sentence names, one by one or all in one. */
const named = text =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code.split(' '));
const unquoted = text => text?.replace(/^'|'$/g, '');
