/**
 * What WCAG 2.2, 1.4.12 says that a page must bear: lines of 1.5, 0.12 between letters, 0.16 between
 * words, and 2 between paragraphs. A reader's style sheet sets it everywhere, so inside widgets too.
 */
const SPACING = `* { line-height: 1.5 !important }
* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

let sheet: CSSStyleSheet | undefined;

export function spacing(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACING);
  }
  return sheet;
}
