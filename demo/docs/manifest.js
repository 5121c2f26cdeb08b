/** Where the build lays down what the element promises; every list of these pages comes from it. */
const address = new URL('../../dist/custom-elements.json', import.meta.url);

/**
 * What the element promises, read from its manifest: attributes with their types, methods, events
 * with their fields, slots, parts and custom properties.
 */
export async function readManifest() {
  const {modules} = await (await fetch(address)).json();
  const declarations = modules.flatMap(({declarations = []}) => declarations);
  const {
    members,
    attributes,
    events,
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declarations.find(({customElement}) => customElement);
  const isPublic = ({privacy, static: ofClass}) => !privacy && !ofClass;
  const named = new Set(attributes.map(({fieldName}) => fieldName));
  return {
    attributes: attributes.map(attribute => ({
      ...attribute,
      values: typeText(attribute.type),
    })),
    properties: members.filter(
      member => isPublic(member) && member.kind === 'field' && !named.has(member.name),
    ),
    methods: members.filter(member => isPublic(member) && member.kind === 'method'),
    events: events
      .filter(({description}) => description)
      .map(event => ({
        ...event,
        fields:
          declarations
            .find(({name}) => name === event.type.text)
            ?.members.filter(isPublic) ?? [],
      })),
    slots,
    cssParts,
    cssProperties,
  };
}

/** What may be set, as one reads it: that a property may be unset goes without saying. */
function typeText(type) {
  return type?.text.replace(/( \| (undefined|null))+$/, '') ?? 'string';
}
