import { adoptStyles as adoptHere, type CSSResult } from "lit";

/**
 * Gives a shadow root its styles, whatever document it is in. A sheet belongs to the window that made it; Lit
 * makes those of its own. A document without a window, such as a parser makes, can have none.
 */
export function adoptStyles(root: ShadowRoot, styles: CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (view === window) adoptHere(root, styles);
  else if (view) root.adoptedStyleSheets = styles.map((style) => sheetIn(view, style));
}

function sheetIn(view: typeof globalThis, { cssText }: CSSResult): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
