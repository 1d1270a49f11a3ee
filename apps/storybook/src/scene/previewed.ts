import { forceColours } from "./force-colours.js";

/** Holds everywhere, and nowhere, in the words of a media query. */
const ALWAYS = "(min-width: 0px)";
const NEVER = "(max-width: 0px)";

/** What a reader's settings answer to a media query, as far as we preview them. */
const ANSWERS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  contrast: [[/\(prefers-contrast: more\)/g, ALWAYS]],
  forced: [
    [/\(forced-colors: active\)/g, ALWAYS],
    [/\(forced-colors: none\)/g, NEVER],
  ],
  print: [
    [/\bprint\b/g, "all"],
    [/\bscreen\b/g, "not all"],
  ],
};

/** What the browser's own sheet says for print. */
const PRINTED = "thead, tfoot { break-inside: avoid }";

const copies = new WeakMap<CSSStyleSheet, Map<string, CSSStyleSheet>>();

/**
 * A style sheet as it would be with a reader's settings. No page can change these settings, so this
 * is a preview: the media queries of a copy are answered for them. The tests use the browser's own emulation.
 * @param reader which settings; the sheet itself where they are the reader's own
 */
export function previewed(sheet: CSSStyleSheet, reader: string): CSSStyleSheet {
  const answers = ANSWERS[reader];
  if (!answers) return sheet;
  const known = copies.get(sheet) ?? new Map<string, CSSStyleSheet>();
  copies.set(sheet, known);
  const copy = known.get(reader) ?? copied(sheet);
  if (!known.has(reader)) {
    known.set(reader, copy);
    if (reader === "forced") forceColours(copy);
    if (reader === "print") copy.insertRule(PRINTED);
    answer(copy.cssRules, answers);
  }
  return copy;
}

function copied(sheet: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join("\n"));
  return copy;
}

function answer(rules: CSSRuleList, answers: readonly (readonly [RegExp, string])[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule)
      rule.media.mediaText = answers.reduce(
        (text, [asked, said]) => text.replace(asked, said),
        rule.media.mediaText,
      );
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) answer(rule.cssRules, answers);
  }
}
