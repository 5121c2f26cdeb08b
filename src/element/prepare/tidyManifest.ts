import {minhang} from '../../minhang/district.ts';
import type {Declaration, Described, Manifest, Member, Parameter} from './Manifest.ts';

/**
 * The manifest as it is published, changed in place: it names the built files, what a page may use
 * and nothing else, and what stands in the comments once for each unit or cluster under every key.
 */
export function tidyManifest(manifest: Manifest): void {
  for (const module of manifest.modules) module.path = builtPath(module.path);
  const paths = new Set(manifest.modules.map(({path}) => path));
  for (const module of manifest.modules) {
    for (const {declaration} of module.exports)
      if (declaration.module) declaration.module = builtPath(declaration.module);
    // Interfaces are no values that a script could import.
    module.exports = module.exports.filter(
      ({declaration}) => !declaration.module || paths.has(declaration.module),
    );
    const exported = new Set(module.exports.map(({declaration}) => declaration.name));
    module.declarations = module.declarations
      .filter(({name}) => exported.has(name))
      .map(tidyDeclaration);
  }
}

function builtPath(path: string): string {
  return path.replace(/^\.?\/?(?:src\/)?(.*)\.ts$/, 'dist/$1.js');
}

function tidyDeclaration(declaration: Declaration): Declaration {
  const {members, events, slots, cssProperties, superclass} = declaration;
  return inOneLine({
    ...declaration,
    ...(members && {members: members.filter(isPublic).map(tidyMember)}),
    // The analyser also lists every event that it sees made, and knows nothing of those.
    ...(events && {events: events.filter(({description}) => description !== undefined)}),
    ...(slots && {slots: forEachKey(slots, '', unitKeys)}),
    ...(cssProperties && {
      cssProperties: forEachKey(cssProperties, '--minhang-map-', clusterKeys),
    }),
    // What no file declares and no package brings is the platform's.
    ...(superclass?.module && {superclass: {name: superclass.name, package: 'global:'}}),
  });
}

const unitKeys = minhang.units.map(({key}) => key);
const clusterKeys = minhang.clusters.map(({key}) => key);

/** One entry under a key becomes one under each key. */
function forEachKey(
  entries: readonly Described[],
  prefix: string,
  keys: readonly string[],
) {
  return entries.flatMap(entry =>
    keys.some(key => prefix + key === entry.name)
      ? keys.map(key => ({...entry, name: prefix + key}))
      : [entry],
  );
}

function isPublic({privacy = 'public'}: Member): boolean {
  return privacy === 'public';
}

function tidyMember(member: Member): Member {
  const {default: value, parameters, privacy: _, ...rest} = member;
  return {
    ...rest,
    // Where the constructor fills a field, the analyser takes the parameter's name for a default.
    ...(value !== undefined && value !== member.name && {default: value}),
    ...(parameters && {parameters: parameters.map(tidyParameter)}),
  };
}

/** A parameter that is taken apart where it stands has no name of its own. */
function tidyParameter(parameter: Parameter): Parameter {
  const {default: _, ...rest} = parameter;
  return parameter.name.startsWith('{')
    ? {...rest, name: 'options', optional: true}
    : parameter;
}

/** A sentence is broken where the source's line was full. */
function inOneLine<T>(value: T): T {
  const text = JSON.stringify(value, (key, inner: unknown) =>
    key === 'description' ? String(inner).replace(/\s*\n\s*/g, ' ') : inner,
  );
  return JSON.parse(text) as T;
}
