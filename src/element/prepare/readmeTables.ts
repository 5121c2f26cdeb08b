import {minhang} from '../../minhang/district.ts';
import {elementOf, type Described, type Manifest, type Member} from './Manifest.ts';

export type TableName =
  'properties' | 'methods' | 'events' | 'slots' | 'parts' | 'cssProperties';

/** How a README words its tables. */
export interface Wording {
  /** The heads of the columns. */
  readonly heads: Readonly<Record<TableName, readonly string[]>>;
  /** What stands behind the name of a property without an attribute. */
  readonly propertyOnly: string;
  /** What stands behind the sentence of a property that has a default. */
  readonly byDefault: (value: string) => string;
  /** What stands between names. */
  readonly and: string;
  /** What stands before a key where each unit has a slot. */
  readonly unitsKey: string;
  /** The slot without a name. */
  readonly unnamed: string;
  /** What is said of each thing; without it, what the manifest says. */
  readonly sentences?: Readonly<Record<Exclude<TableName, 'events'>, Sentences>> & {
    readonly events: Readonly<
      Record<string, {readonly when: string; readonly fields: string}>
    >;
  };
}

type Sentences = Readonly<Record<string, string>>;

/**
 * The tables of a README from the manifest, in Markdown.
 *
 * @throws Error naming the first thing that the wording says nothing of.
 */
export function readmeTables(
  manifest: Manifest,
  {heads, sentences, ...words}: Wording,
): Readonly<Record<TableName, string>> {
  const {members, events, slots, cssParts, cssProperties} = elementOf(manifest);
  const fields = members.filter(member => member.kind === 'field' && !member.static);
  const methods = members.filter(({kind}) => kind === 'method');

  function say(table: Exclude<TableName, 'events'>, key: string, entry: Described): string {
    return sentences ? known(sentences[table], table, key) : entry.description!;
  }

  function sayEvent({name, description, type}: Described): readonly [string, string] {
    const carried = membersOf(manifest, type!.text);
    if (!sentences) return [description!, carried.map(sayField).join(' ')];
    const {when, fields} = known(sentences.events, 'events', name);
    const left = carried.find(field => !fields.includes(code(field.name)));
    if (left) throw new Error(`nothing is said of the field ${left.name} of ${name}`);
    return [when, fields];
  }

  function nameOfProperty({name, attribute}: Member): string {
    if (!attribute) return code(name) + words.propertyOnly;
    return attribute === name ? code(name) : `${code(attribute)} / ${code(name)}`;
  }

  function sayProperty(field: Member): string {
    const value = /^'(.+)'$/.exec(field.default ?? '')?.[1];
    const sentence = say('properties', field.name, field);
    return value ? sentence + words.byDefault(code(value)) : sentence;
  }

  function nameOfSlot(key: string, {name}: Described): string {
    if (key === 'UNIT') return words.unitsKey + code(name);
    return name ? code(name) : words.unnamed;
  }

  function namesOfCssProperty(key: string, {name}: Described): string {
    const others = clusterKeys.slice(1).map(other => code(`-${other}`));
    return key === 'CLUSTER' ? [code(name), ...others].join(words.and) : code(name);
  }

  return {
    properties: table(
      heads.properties,
      fields.map(field => [nameOfProperty(field), sayProperty(field)]),
    ),
    methods: table(
      heads.methods,
      methods.map(method => [code(signature(method)), say('methods', method.name, method)]),
    ),
    events: table(
      heads.events,
      events.map(event => [code(event.name), ...sayEvent(event)]),
    ),
    slots: table(
      heads.slots,
      kindsOf(slots, '', unitKeys, 'UNIT').map(([key, slot]) => [
        nameOfSlot(key, slot),
        say('slots', key, slot),
      ]),
    ),
    parts: table(
      heads.parts,
      cssParts.map(part => [code(part.name), say('parts', part.name, part)]),
    ),
    cssProperties: table(
      heads.cssProperties,
      kindsOf(cssProperties, '--minhang-map-', clusterKeys, 'CLUSTER').map(
        ([key, property]) => [
          namesOfCssProperty(key, property),
          say('cssProperties', key, property),
        ],
      ),
    ),
  };
}

const unitKeys = minhang.units.map(({key}) => key);
const clusterKeys = minhang.clusters.map(({key}) => key);

/** Entries by their names after the prefix; of those that each key has, the first, under `kind`. */
function kindsOf(
  entries: readonly Described[],
  prefix: string,
  keys: readonly string[],
  kind: string,
): (readonly [string, Described])[] {
  const named = entries.map(entry => [entry.name.slice(prefix.length), entry] as const);
  return named
    .filter(([key]) => key === keys[0] || !keys.includes(key))
    .map(([key, entry]) => [key === keys[0] ? kind : key, entry]);
}

function membersOf({modules}: Manifest, name: string): readonly Member[] {
  const declarations = modules.flatMap(module => module.declarations);
  return declarations.find(declaration => declaration.name === name)?.members ?? [];
}

function known<T>(
  sentences: Readonly<Record<string, T>>,
  table: TableName,
  key: string,
): T {
  const said = sentences[key];
  if (said === undefined) throw new Error(`nothing is said of ${table}: ${key}`);
  return said;
}

function sayField({name, description}: Member): string {
  return `${code(name)}: ${description}`;
}

function signature({name, parameters = []}: Member): string {
  const names = parameters.map(({name, optional}) => (optional ? `${name}?` : name));
  return `${name}(${names.join(', ')})`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map(cells => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
