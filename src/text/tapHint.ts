import type {Language} from './messages.ts';

/** How to use the map where a tap is all there is; only the picture for WeChat says it. */
export const tapHint: Readonly<Record<Language, string>> = {
  zh: '点街镇看主导产业，再点一下收起。',
  en: 'Tap a town to see what leads there; tap again to close.',
};
