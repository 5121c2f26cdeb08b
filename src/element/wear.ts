import {styles} from './styles/index.ts';

/**
 * Gives a shadow root the style sheet, made by the window in which it stands: a constructed one is its
 * document's own, is refused by another, and is dropped when its wearer moves to one. It gives the root.
 */
export function wear(root: ShadowRoot): ShadowRoot {
  const view = root.ownerDocument.defaultView;
  // What a template holds has no window and is not to be seen; in older browsers the sheet moves along.
  if (view && 'adoptedStyleSheets' in root) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    root.adoptedStyleSheets = [sheet];
  }
  return root;
}
