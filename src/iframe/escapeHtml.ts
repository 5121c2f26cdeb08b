const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it is written in HTML, between tags or within double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, sign => entities[sign]!);
}
