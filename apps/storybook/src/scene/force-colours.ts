/**
 * The system's colours, which forced colours leave as they are (CSS Color 4, 6.2), and what names no colour.
 */
const SYSTEM_COLOURS = [
  "AccentColor|AccentColorText|ActiveText|ButtonBorder|ButtonFace|ButtonText|Canvas|CanvasText",
  "Field|FieldText|GrayText|Highlight|HighlightText|LinkText|Mark|MarkText|SelectedItem",
  "SelectedItemText|VisitedText|transparent|currentcolor|inherit|initial|unset",
];
const SYSTEM = new RegExp(`^(${SYSTEM_COLOURS.join("|")})$`, "i");

/**
 * Each property that forced colours take over, with what it becomes. Gradients and SVG's `fill` and `stroke`
 * are not among them.
 */
const FORCED: readonly (readonly [RegExp, string])[] = [
  [/^background-color$/, "Canvas"],
  [/^border-.*-color$/, "CanvasText"],
  [/^(outline|text-decoration|column-rule)-color$/, "CanvasText"],
  [/^(box|text)-shadow$/, "none"],
];

/** What the browser itself draws takes the system's colours too. */
const DRAWN = "input { color: FieldText; border-color: FieldText; accent-color: Highlight }";

/** Puts the system's colours into a whole style sheet. */
export function forceColours(sheet: CSSStyleSheet): void {
  forceRules(sheet.cssRules);
  sheet.insertRule(DRAWN);
}

/**
 * Puts the system's colours in place of a style sheet's own, as forced colours do (CSS Color Adjust, 3.1),
 * but for the rules that are written for them, and those that opt out.
 */
function forceRules(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.includes("forced-colors: active")) continue;
    if (rule instanceof CSSStyleRule && rule.style.getPropertyValue("forced-color-adjust") !== "none")
      force(rule);
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) forceRules(rule.cssRules);
  }
}

function force({ style, selectorText }: CSSStyleRule): void {
  for (const property of Array.from(style)) {
    const value = style.getPropertyValue(property);
    if (SYSTEM.test(value) || (property === "background-color" && isGradient(style))) continue;
    const to =
      property === "color" ? textColour(selectorText) : FORCED.find(([taken]) => taken.test(property))?.[1];
    if (to) style.setProperty(property, to);
  }
}

/**
 * A gradient has no colour under it, unless one is given; with a variable in it, the shorthand alone knows.
 */
function isGradient(style: CSSStyleDeclaration): boolean {
  return (
    style.getPropertyValue("background-color") === "" &&
    style.getPropertyValue("background").includes("gradient(")
  );
}

/** Links and buttons keep a colour of their own. */
function textColour(selector: string): string {
  if (/(^|[\s>,])a\b/.test(selector)) return "LinkText";
  return /(^|[\s>,])button\b/.test(selector) ? "ButtonText" : "CanvasText";
}
