/** An element of SVG as a plain value: what it is called, what it is given and what it holds. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly SvgNode[]
): SvgElement {
  return {name, attributes, children};
}

/** An element as it is written: numbers to a hundredth, texts so that no markup gets out of them. */
export function markup(node: SvgNode): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(say(value!))}"`)
    .join('');
  const content = node.children.map(markup).join('');
  return content
    ? `<${node.name}${attributes}>${content}</${node.name}>`
    : `<${node.name}${attributes}/>`;
}

/** A number as it is written, to a hundredth; a text as it stands. */
function say(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * What neither XML (1.0, 2.2) nor a line of text may hold: control characters but tab and line ends,
 * halves of surrogate pairs, and what turns the direction of the words around it.
 */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Bidi_C}\ufffe\uffff]/gu;

/** Text for XML and HTML alike, without what may not stand there. */
export function escape(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, character => entities[character]!);
}
