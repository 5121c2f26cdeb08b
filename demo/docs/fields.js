import {element} from './element.js';

/**
 * Each kind of control (see `controlOf`): the field, and what brings it in step with the map.
 * `get()` gives what is set, `set(value)` sets it, both `undefined` for nothing.
 */
export const fields = {
  flag({name, labels, set, get}) {
    const input = element('input', {
      type: 'checkbox',
      ...labels,
      change: () => set(input.checked ? '' : undefined),
    });
    return {
      field: element('label', {class: 'choice'}, input, element('code', {}, name)),
      follow: () => (input.checked = get() !== undefined),
    };
  },

  one({name, labels, values, preset, set, get}) {
    const choices = [...(preset === undefined ? [''] : []), ...values];
    const inputs = choices.map(value =>
      element('input', {
        type: 'radio',
        name: `attribute-${name}`,
        value,
        change: () => set(value || undefined),
      }),
    );
    return {
      field: group(labels, inputs, value => value || 'not set'),
      follow: () => {
        for (const input of inputs) input.checked = (get() ?? preset ?? '') === input.value;
      },
    };
  },

  many({labels, values, set, get}) {
    const inputs = values.map(value =>
      element('input', {
        type: 'checkbox',
        value,
        change: () =>
          set(
            inputs
              .filter(({checked}) => checked)
              .map(({value}) => value)
              .join(' ') || undefined,
          ),
      }),
    );
    return {
      field: group(labels, inputs, value => value),
      follow: () => {
        const chosen = get()?.split(/\s+/) ?? [];
        for (const input of inputs) input.checked = chosen.includes(input.value);
      },
    };
  },

  text({name, labels, values, set, get}) {
    const list = `${name}-values`;
    const input = element('input', {
      type: 'text',
      ...labels,
      list: values.length ? list : undefined,
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: 'not set',
      input: () => set(input.value || undefined),
    });
    const options = values.map(value => element('option', {value}));
    return {
      field: element(
        'div',
        {},
        input,
        ...(options.length ? [element('datalist', {id: list}, ...options)] : []),
      ),
      follow: () => {
        if (input.value !== (get() ?? '')) input.value = get() ?? '';
      },
    };
  },
};

function group(labels, inputs, words) {
  return element(
    'div',
    {role: 'group', class: 'choices', ...labels},
    ...inputs.map(input =>
      element('label', {class: 'choice'}, input, element('span', {}, words(input.value))),
    ),
  );
}
