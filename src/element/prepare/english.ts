import type {Wording} from './readmeTables.ts';

/** How the English README words its tables; the sentences are the manifest's own. */
export const english: Wording = {
  heads: {
    properties: ['attribute / property', 'meaning'],
    methods: ['method', 'effect'],
    events: ['event', 'when', 'fields'],
    slots: ['slot', 'what goes there'],
    parts: ['`::part()`', 'what it is'],
    cssProperties: ['property', 'used for'],
  },
  propertyOnly: ' (property only)',
  byDefault: value => ` Default: ${value}.`,
  and: ', ',
  unitsKey: "a unit's key, such as ",
  unnamed: '(none)',
};
