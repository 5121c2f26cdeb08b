import {html} from 'lit';
import type {TownShape} from '../geo/drawDistrict.ts';
import type {LabelVariant} from '../geo/labels.ts';
import {townMarks} from '../model/townMarks.ts';
import {moved} from './at.ts';
import type {Reading} from './Panel.ts';
import {sign} from './sign.ts';

/** What stands in a town, side by side: its posts without a place of their own, its stops. */
export const townSigns = (
  town: TownShape,
  variants: readonly LabelVariant[],
  {picture: {district}, state: {show}}: Reading,
) => {
  const signs = townMarks(district, town.code, show).map(({kind, number}) =>
    sign(kind, number),
  );
  return signs[0]
    ? variants.map(
        ({anchor, from, to}) =>
          html`<span
            class="signs from-${from} to-${to}"
            .style=${moved(anchor, town, [-50, -50])}
            >${signs}</span
          >`,
      )
    : [];
};
