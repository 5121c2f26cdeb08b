/**
 * Moves what stands in `style` attributes into rules, as a strict content policy blocks such
 * attributes but lets a style element with a nonce pass. Elements are told apart by `data-style`.
 *
 * @param html as this package's own templates write it, with every attribute in double quotes.
 */
export function liftStyles(html: string): {readonly html: string; readonly css: string} {
  const rules = new Map<string, number>();
  const lifted = html.replace(/ style="([^"]*)"/g, (_, declarations: string) => {
    if (!declarations) return '';
    if (!rules.has(declarations)) rules.set(declarations, rules.size);
    return ` data-style="${rules.get(declarations)!}"`;
  });
  const css = [...rules]
    .map(([declarations, number]) => `[data-style="${number}"]{${declarations}}`)
    .join('');
  return {html: lifted, css};
}
