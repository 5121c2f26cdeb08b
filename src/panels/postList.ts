import {html, nothing} from 'lit';
import type {Post} from '../data/types.ts';
import {inLanguage, sayPost} from '../text/say.ts';
import type {Panel, Reading} from './Panel.ts';
import {sign} from './sign.ts';

/** The posts in words: how many are known, where each lies, and how sure that is. */
export const postList: Panel = reading => {
  const {picture, state, text} = reading;
  const {posts} = picture.district;
  return state.show.has('posts') && posts
    ? html`<section class="extra" aria-labelledby="posts">
        <h4 id="posts">${text.posts}</h4>
        <p>${text.postCount(posts.announced, posts.items.length)}</p>
        <p aria-hidden="true">
          ${sign('post')} ${text.approximatePlace}${text.stop}${sign('town-post')}
          ${text.townOnly}${text.stop}
        </p>
        <ol>
          ${posts.items.map(
            (post, i) =>
              html`<li>
                ${sign(post.point ? 'post' : 'town-post', i + 1)}
                <div>${postEntry(post, reading)}</div>
              </li>`,
          )}
        </ol>
      </section>`
    : nothing;
};

function postEntry(post: Post, {picture, language, text}: Reading) {
  return html`<b>${inLanguage(post.name, language)}</b>
    <p>
      ${sayPost(post, picture.district, language)}<span class="visually-hidden"
        >${text.clause}${post.point ? text.approximatePlace : text.townOnly}</span
      >
    </p>`;
}
