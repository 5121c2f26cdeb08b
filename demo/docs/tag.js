/** How long a line of code may be before its attributes stand each on a line. */
const line = 60;

/** The element's tag with what is in it, as a page would write it. */
export function tagCode(map) {
  const words = [...map.attributes]
    .filter(({name}) => !['id', 'class'].includes(name))
    .map(({name, value}) => (value ? `${name}="${escaped(value)}"` : name));
  const short = [`<${map.localName}`, ...words].join(' ') + '>';
  const open =
    short.length > line ? `<${map.localName}\n  ${words.join('\n  ')}\n>` : short;
  const children = [...map.children].map(child => `\n  ${child.outerHTML}`).join('');
  return `${open}${children}${children && '\n'}</${map.localName}>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
