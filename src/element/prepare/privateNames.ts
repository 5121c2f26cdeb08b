import ts from 'typescript';

/**
 * The names that some sources give to private members alone: nobody outside a class uses them, so a
 * minifier may shorten them. A name that stands anywhere else, as a property, a field of a type or a
 * text, is none of them.
 */
export function privateNames(sources: readonly string[]): readonly string[] {
  const own = new Set<string>();
  const others = new Set<string>();
  const visit = (node: ts.Node) => {
    const name = nameIn(node);
    if (name !== undefined) (isPrivate(node) ? own : others).add(name);
    ts.forEachChild(node, visit);
  };
  for (const source of sources)
    visit(ts.createSourceFile('', source, ts.ScriptTarget.Latest));
  return [...own].filter(name => !others.has(name));
}

/** The name of a property that a node declares or asks something else than `this` for. */
function nameIn(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isPropertyAccessExpression(node))
    return node.expression.kind === ts.SyntaxKind.ThisKeyword ? undefined : node.name.text;
  if (ts.isBindingElement(node)) return textOf(node.propertyName ?? node.name);
  return ts.isClassElement(node) ||
    ts.isTypeElement(node) ||
    ts.isObjectLiteralElement(node)
    ? node.name && textOf(node.name)
    : undefined;
}

const textOf = (name: ts.Node) =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;

const isPrivate = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some(({kind}) => kind === ts.SyntaxKind.PrivateKeyword);
