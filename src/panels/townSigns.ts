import {html} from 'lit';
import type {SignsVariant} from '../geo/labels.ts';
import type {Town} from '../model/District.ts';
import type {Reading} from './Panel.ts';
import {sign} from './sign.ts';

/** What stands in a town, side by side: its posts without a place of their own, its stops. */
export const townSigns = (
  {code}: Town,
  variants: readonly SignsVariant[],
  {picture: {district}, state: {show}}: Reading,
) => {
  const posts = (show.has('posts') && district.posts?.items) || [];
  const stops = (show.has('stops') && district.stops) || [];
  const signs = () =>
    [
      ...posts.map(
        (post, i) => !post.point && post.unit === code && sign('town-post', i + 1),
      ),
      ...stops.map(stop => stop.unit === code && sign('stop', stop.order)),
    ].filter(Boolean);
  return signs().length
    ? variants.map(
        ({offset: [x, y], from, to}) =>
          html`<span
            class="signs from-${from} to-${to}"
            .style=${`translate:calc(${x}em - 50%) calc(${y}em - 50%)`}
            >${signs()}</span
          >`,
      )
    : [];
};
