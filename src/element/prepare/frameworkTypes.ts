import {elementOf, type Declaration, type Described, type Manifest} from './Manifest.ts';

/** How a framework says what an element takes. */
interface Framework {
  readonly name: string;
  /** The property that a listener is, by the event's name. */
  readonly listener: (event: string) => string;
  /** Its own types, and where it looks for the element's, `Props` being what the element takes. */
  readonly imports: string;
  readonly declaration: (tag: string, element: string) => string;
}

const asWritten = (event: string) => `on${event}`;
const inCamelCase = (event: string) =>
  `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    name: 'React 19',
    listener: asWritten,
    imports: "import type {ClassAttributes, HTMLAttributes} from 'react';",
    declaration: (tag, element) => `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Props & Omit<HTMLAttributes<${element}>, keyof Props> & ClassAttributes<${element}>;
    }
  }
}`,
  },
  preact: {
    name: 'Preact',
    listener: asWritten,
    imports: "import type {ClassAttributes, HTMLAttributes} from 'preact';",
    declaration: (tag, element) => `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': Props & Omit<HTMLAttributes<${element}>, keyof Props> & ClassAttributes<${element}>;
    }
  }
}`,
  },
  vue: {
    name: 'Vue 3',
    listener: inCamelCase,
    imports: "import type {HTMLAttributes, PublicProps} from 'vue';",
    declaration: (tag, element) => `declare module 'vue' {
  interface GlobalComponents {
    '${tag}': new () => ${element} & {
      $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
    };
  }
}`,
  },
  svelte: {
    name: 'Svelte 5',
    listener: asWritten,
    imports: "import type {HTMLAttributes} from 'svelte/elements';",
    declaration: (tag, element) => `declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': Props & Omit<HTMLAttributes<${element}>, keyof Props>;
  }
}`,
  },
};

/** The typings of each framework from the manifest: the text of each file by its name. */
export function frameworkTypes(manifest: Manifest): Readonly<Record<string, string>> {
  const element = elementOf(manifest);
  return Object.fromEntries(
    Object.entries(frameworks).map(([name, framework]) => [
      `${name}.d.ts`,
      typesFor(framework, element),
    ]),
  );
}

function typesFor(framework: Framework, element: Required<Declaration>): string {
  const {tagName, name, members, attributes, events} = element;
  const properties = members.filter(({kind, static: own}) => kind === 'field' && !own);
  const classes = [name, ...events.map(({type}) => type!.text)];
  return `/** \`<${tagName}>\` in ${framework.name}; made from custom-elements.json. */
import type {${classes.join(', ')}} from './index.js';
${framework.imports}

interface Props {
${[
  ...properties.map(entry => line(entry, entry.name, `${name}['${entry.name}']`)),
  // An attribute that a framework does not know stands for true however it is set.
  ...attributes
    .filter(attribute => attribute.name !== attribute.fieldName)
    .map(entry =>
      line(
        entry,
        entry.name,
        entry.type!.text === 'boolean' ? "true | ''" : `${name}['${entry.fieldName}']`,
      ),
    ),
  ...events.map(entry =>
    line(entry, framework.listener(entry.name), `((event: ${entry.type!.text}) => void)`),
  ),
].join('\n')}
}

${framework.declaration(tagName, name)}
`;
}

function line({description}: Described, name: string, type: string): string {
  const key = /^\w+$/.test(name) ? name : `'${name}'`;
  const orNone = type.endsWith('undefined') ? type : `${type} | undefined`;
  return `  /** ${description} */\n  ${key}?: ${orNone};`;
}
