import {html, parse, type DefaultTreeAdapterTypes as Tree, type Token} from 'parse5';
import {
  animated,
  attributeRemedies,
  elementRemedies,
  keptAttributes,
  keptElements,
  sizeLimit,
  valueRules,
} from '../svg/wechat/rules.ts';

/** Where a fault is, counted from 1. */
interface Position {
  readonly startLine: number;
  readonly startCol: number;
}

/** What is wrong at a position, and what to do about it. */
interface Fault {
  readonly at: Position;
  readonly what: string;
}

/**
 * What the editor of a WeChat official account would take out of an SVG, or change in it: a line for
 * each fault, as `line:column: what: remedy`, in the order of the file. Empty where all is kept.
 *
 * @param markup an SVG as it would be pasted, read as the editor reads it, as HTML.
 */
export function wechatFaults(markup: string): readonly string[] {
  const faults: Fault[] = [];
  const start = {startLine: 1, startCol: 1};
  const bytes = new TextEncoder().encode(markup).length;
  if (bytes >= sizeLimit)
    faults.push({
      at: start,
      what: `the file has ${bytes} bytes: an article takes less than ${sizeLimit}`,
    });

  const document = parse(markup, {
    sourceCodeLocationInfo: true,
    onParseError: error => {
      if (!aboutDoctypes.test(error.code))
        faults.push({at: error, what: malformed(error.code)});
    },
  });
  const nodes = document.childNodes.flatMap(withDescendants);
  if (!nodes.some(node => node.nodeName === 'svg'))
    faults.push({at: start, what: 'there is no <svg>: name a file that holds one'});
  faults.push(...nodes.flatMap(node => nodeFaults(node, markup)));
  const known = new Set(faults.map(({at}) => `${at.startLine}:${at.startCol}`));
  faults.push(
    ...lostTags(markup).filter(({at}) => !known.has(`${at.startLine}:${at.startCol}`)),
  );
  return faults
    .sort((a, b) => a.at.startLine - b.at.startLine || a.at.startCol - b.at.startCol)
    .map(({at, what}) => `${at.startLine}:${at.startCol}: ${what}`);
}

/** A tag as it is written; an attribute's value may hold `>`. */
const tag = /<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** The tags that the parser drops or merges, so that they have no place in its tree. */
function lostTags(markup: string): readonly Fault[] {
  const open = new Map<string, number>();
  return [...markup.matchAll(tag)].flatMap(([, closing, name, rest], i, all) => {
    const at = positionOf(markup, all[i]!.index);
    const count = open.get(name!) ?? 0;
    if (!closing) {
      if (!rest!.endsWith('/')) open.set(name!, count + 1);
      return keptElements.has(name!)
        ? []
        : [{at, what: `<${name}> is not kept: leave it out`}];
    }
    open.set(name!, count - 1);
    return count > 0 ? [] : [{at, what: `</${name}> closes nothing: leave it out`}];
  });
}

function positionOf(markup: string, offset: number): Position {
  const lines = markup.slice(0, offset).split('\n');
  return {startLine: lines.length, startCol: lines[lines.length - 1]!.length + 1};
}

/** A document would need a doctype; what is pasted must have none, and is told so in one way only. */
const aboutDoctypes = /doctype/;

function withDescendants(node: Tree.ChildNode): Tree.ChildNode[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(withDescendants) : [])];
}

function malformed(code: string): string {
  return code === 'unexpected-question-mark-instead-of-tag-name'
    ? '<?…?> is not kept: leave it out'
    : `the markup is broken (${code}): mend it`;
}

function nodeFaults(node: Tree.ChildNode, markup: string): readonly Fault[] {
  const {nodeName, sourceCodeLocation: at} = node;
  // The parser adds the elements of a page around what is pasted; they have no place in it.
  if (!at) return [];
  if ('tagName' in node) return elementFaults(node, at, markup);
  if (nodeName === '#documentType')
    return [{at, what: '<!DOCTYPE> is not kept: leave it out'}];
  // A declaration is read as a comment too, and has been named as what it is.
  return markup.startsWith('<!--', at.startOffset)
    ? [{at, what: 'a comment is not kept: leave it out'}]
    : [];
}

/** A map, as an element may be called what every object has: `<constructor>`. */
const remedies = new Map(Object.entries(elementRemedies));

function elementFaults(
  element: Tree.Element,
  at: Token.ElementLocation,
  markup: string,
): readonly Fault[] {
  const {tagName, attrs, namespaceURI} = element;
  if (!keptElements.has(tagName)) {
    const remedy = remedies.get(tagName) ?? 'leave it out';
    return [{at, what: `<${tagName}> is not kept: ${remedy}`}];
  }
  if (namespaceURI !== html.NS.SVG)
    return [{at, what: `<${tagName}> stands outside <svg>: move it in`}];
  const faults = attrs.flatMap(attribute =>
    attributeFaults(attribute).map(what => ({
      at: at.attrs?.[nameOf(attribute).toLowerCase()] ?? at,
      what,
    })),
  );
  const isClosed = at.endTag || markup.endsWith('/>', at.startTag?.endOffset);
  if (!isClosed) faults.push({at, what: `<${tagName}> is not closed: write </${tagName}>`});
  if (tagName === 'svg' && !attrs.some(({name}) => name === 'viewBox'))
    faults.push({at, what: '<svg> has no viewBox: without one it does not fit the column'});
  return [...faults, ...animationFaults(element).map(what => ({at, what}))];
}

function attributeFaults(attribute: Token.Attribute): readonly string[] {
  const name = nameOf(attribute);
  if (!keptAttributes.has(name)) {
    const remedy = attributeRemedies.find(([names]) => names.test(name))?.[1];
    return [`${name} is not kept: ${remedy ?? 'leave it out'}`];
  }
  const broken = valueRules.find(
    ({holdsFor, allows}) => holdsFor(name) && !allows.test(attribute.value),
  );
  return broken ? [`${name}="${inShort(attribute.value)}": ${broken.remedy}`] : [];
}

function animationFaults({tagName, attrs}: Tree.Element): readonly string[] {
  const rule = animated[tagName];
  if (!rule) return [];
  const target = attrs.find(({name}) => name === rule.attribute)?.value ?? '';
  return rule.names.includes(target)
    ? []
    : [
        `<${tagName} ${rule.attribute}="${inShort(target)}"> is not kept: choose from ${rule.names.join(', ')}`,
      ];
}

const nameOf = ({prefix, name}: Token.Attribute) => (prefix ? `${prefix}:${name}` : name);

/** A value so that it leaves the line readable, in one line. */
function inShort(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
