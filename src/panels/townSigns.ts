import {html, nothing} from 'lit';
import type {Town} from '../model/District.ts';
import type {Reading} from './Panel.ts';
import {sign} from './sign.ts';

/** What hangs under a town's name, side by side: its posts without a place of their own, its stops. */
export const townSigns = ({code}: Town, {picture: {district}, state: {show}}: Reading) => {
  const posts = (show.has('posts') && district.posts?.items) || [];
  const stops = (show.has('stops') && district.stops) || [];
  const signs = [
    ...posts.map(
      (post, i) => !post.point && post.unit === code && sign('town-post', i + 1),
    ),
    ...stops.map(stop => stop.unit === code && sign('stop', stop.order)),
  ].filter(Boolean);
  return signs.length ? html`<span class="signs">${signs}</span>` : nothing;
};
