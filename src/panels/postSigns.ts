import {html, nothing} from 'lit';
import type {Panel} from './Panel.ts';
import {at} from './at.ts';
import {sign} from './sign.ts';

/** The posts that have a place, each where its coordinates say. */
export const postSigns: Panel = ({picture: {drawing}, state: {show}}) =>
  show.has('posts')
    ? drawing.posts.map((point, i) =>
        point
          ? html`<span class="pinned" .style=${at(point, drawing)}>
              ${sign('post', i + 1)}
            </span>`
          : nothing,
      )
    : nothing;
