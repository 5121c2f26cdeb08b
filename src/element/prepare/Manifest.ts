/** As much of the custom elements manifest as is written and read here. */
export interface Manifest {
  readonly modules: readonly Module[];
}

export interface Module {
  path: string;
  declarations: readonly Declaration[];
  exports: readonly Export[];
}

export interface Export {
  readonly kind: string;
  readonly name: string;
  readonly declaration: {readonly name: string; module?: string};
}

/** A class, a function or a variable; the element is the one with a tag. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly superclass?: {
    readonly name: string;
    readonly module?: string;
    readonly package?: string;
  };
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** What has a name, a sentence and, where it is a value, a type. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}

export interface Attribute extends Described {
  readonly fieldName: string;
}

export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
  readonly attribute?: string;
  readonly return?: {readonly type: {readonly text: string}};
  readonly parameters?: readonly Parameter[];
}

export interface Parameter extends Described {
  readonly optional?: boolean;
}

/** The element's own declaration, which has every list. */
export function elementOf({modules}: Manifest): Required<Declaration> {
  const element = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName !== undefined);
  return element as Required<Declaration>;
}
