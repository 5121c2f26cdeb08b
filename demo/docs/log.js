import {element} from './element.js';

/** An event as one reads it: its name, and each of its fields with what it holds. */
export function logEntry(event) {
  const fields = Object.keys(event).filter(name => name !== 'isTrusted');
  return element(
    'li',
    {},
    element('code', {class: 'event'}, event.type),
    element(
      'dl',
      {class: 'fields-of'},
      ...fields.flatMap(name => [
        element('dt', {}, element('code', {}, name)),
        element('dd', {}, said(event[name])),
      ]),
    ),
  );
}

function said(value) {
  if (value instanceof Error) return whole(`${value.name}: ${value.message}`, {...value});
  if (value?.key) return whole(`${value.name.en} (${value.key})`, value);
  return element('code', {}, JSON.stringify(value) ?? 'undefined');
}

/** A line, and behind it all that the object holds. */
function whole(line, object) {
  return element(
    'details',
    {},
    element('summary', {}, line),
    element('pre', {}, element('code', {}, JSON.stringify(object, null, 2))),
  );
}
