/**
 * Makes an element. Attributes that are `undefined` or `false` are left out, `true` is an empty one,
 * and a function is what listens to the event of that name.
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A sentence of the manifest: what stands between backticks is code. */
export function sentence(text) {
  return text
    .replace(/\s+/g, ' ')
    .split('`')
    .map((part, i) => (i % 2 ? element('code', {}, part) : part));
}
