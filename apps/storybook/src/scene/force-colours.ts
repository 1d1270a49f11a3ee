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
 * are not among them. Text in what can be clicked has a colour of its own, whichever rule gave it one.
 */
const FORCED: readonly (readonly [RegExp, string])[] = [
  [/^color$/, "var(--_forced-text, CanvasText)"],
  [/^background-color$/, "Canvas"],
  [/^border-.*-color$/, "CanvasText"],
  [/^(outline|text-decoration|column-rule)-color$/, "CanvasText"],
  [/^(box|text)-shadow$/, "none"],
];

/** What the browser itself draws takes the system's colours too, and so does text in it. */
const DRAWN = [
  "input { color: FieldText; border-color: FieldText; accent-color: Highlight }",
  "select { color: FieldText; background-color: Field; border-color: FieldText }",
  "a, summary { --_forced-text: LinkText }",
  "button { --_forced-text: ButtonText }",
];

/** What is drawn keeps its colours: browsers force none upon SVG (CSS Color Adjust, 3.1). */
const SVG: readonly string[][] = [["svg"]];

/**
 * Puts the system's colours in place of a style sheet's own, as forced colours do (CSS Color Adjust, 3.1),
 * but for the rules that are written for them, and for what opts out.
 */
export function forceColours(sheet: CSSStyleSheet): void {
  const rules = styleRules(sheet.cssRules);
  const out = [...SVG, ...rules.filter(optsOut).flatMap(({ selectorText }) => subjects(selectorText))];
  for (const rule of rules) if (!isForForced(rule) && !isOf(rule, out)) force(rule.style);
  for (const rule of DRAWN) sheet.insertRule(rule);
}

/** Every rule that gives elements a style, with those that are nested in others. */
function styleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSStyleRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule ? styleRules(rule.cssRules) : []),
  ]);
}

function optsOut({ style }: CSSStyleRule): boolean {
  return style.getPropertyValue("forced-color-adjust") === "none";
}

/** Whether it is written for forced colours. */
function isForForced({ parentRule }: CSSRule): boolean {
  if (parentRule instanceof CSSMediaRule && parentRule.media.mediaText.includes("forced-colors: active"))
    return true;
  return parentRule !== null && isForForced(parentRule);
}

/** A simple selector: `[class=""]`, `::before`, `.inferred`, `i`. */
const SIMPLE = /\[[^\]]*\]|[:.#]*[\w-]+/g;

/** What each selector of a list is of, part by part: `i` and `.inferred` for `.line > i.inferred`. */
function subjects(selectors: string): string[][] {
  return selectors.split(",").map(
    (one) =>
      one
        .trim()
        .split(/[\s>+~]+/)
        .at(-1)
        ?.match(SIMPLE) ?? [],
  );
}

/** Whether all that a rule is of is among these. */
function isOf({ selectorText }: CSSStyleRule, known: readonly string[][]): boolean {
  return subjects(selectorText).every((parts) =>
    known.some((one) => one.every((part) => parts.includes(part))),
  );
}

function force(style: CSSStyleDeclaration): void {
  for (const property of Array.from(style)) {
    const to = FORCED.find(([taken]) => taken.test(property))?.[1];
    if (to && !SYSTEM.test(style.getPropertyValue(property))) style.setProperty(property, to);
  }
}
