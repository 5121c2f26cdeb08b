import {element} from './element.js';

/**
 * What a CSS colour is in the light and in the dark theme, as the `#rrggbb` that a colour field
 * takes; the browser works it out.
 *
 * @param place where to ask; nothing is left there.
 */
export function inBothThemes(color, place) {
  return ['light', 'dark'].map(scheme => {
    const probe = element('span');
    probe.style.colorScheme = scheme;
    probe.style.color = color;
    place.append(probe);
    const [r, g, b] = getComputedStyle(probe).color.match(/\d+/g).map(Number);
    probe.remove();
    return `#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`;
  });
}
