import {css} from 'lit';

/**
 * What a page may set, with what holds when it does not. The clusters' own colours,
 * `--minhang-map-<cluster>`, stand in `scale/cssFill.ts`; the font in `base.ts`.
 */
export const tokenStyles = css`
  .frame {
    --ground: var(--minhang-map-ground, light-dark(#fff, #17181a));
    --text: var(--minhang-map-text, light-dark(#1d1d1f, #f4f4f2));
    --muted: var(--minhang-map-muted, light-dark(#5b5b60, #b6b6b2));
    --rule: var(--minhang-map-rule, light-dark(#d8d8d4, #3b3c40));
    --accent: var(--minhang-map-accent, light-dark(#111, #fff));
    --link: var(--minhang-map-link, light-dark(#0b57a4, #8ab8f0));
    --water: var(--minhang-map-water, light-dark(#7fa9c9, #4f7fa3));
  }
  @supports not (color: light-dark(#fff, #000)) {
    .frame {
      --ground: var(--minhang-map-ground, #fff);
      --text: var(--minhang-map-text, #1d1d1f);
      --muted: var(--minhang-map-muted, #5b5b60);
      --rule: var(--minhang-map-rule, #d8d8d4);
      --accent: var(--minhang-map-accent, #111);
      --link: var(--minhang-map-link, #0b57a4);
      --water: var(--minhang-map-water, #7fa9c9);
    }
  }
`;
