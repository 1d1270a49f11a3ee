/** What stands for `::before` and `::after`: elements that can be measured, as pseudo-elements cannot. */
const [BEFORE, AFTER] = ["x-before", "x-after"] as const;
const REAL = `:where(:not(${BEFORE},${AFTER}))`;

/** The quotation marks of a language where its style sheet names none, as browsers have them. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  he: ["”", "”"],
  fa: ["«", "»"],
  ru: ["«", "»"],
};

/**
 * Makes elements of the pseudo-elements of a widget, in which their text stands, and has its style sheet
 * speak of these: the layout stays what it was.
 */
export function withoutPseudo(root: ShadowRoot): void {
  const found = [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => [
    ...contentIn(element, "::before"),
    ...contentIn(element, "::after"),
  ]);
  for (const { element, pseudo, text } of found) {
    const own = document.createElement(pseudo === "::before" ? BEFORE : AFTER);
    own.textContent = text;
    if (pseudo === "::before") element.prepend(own);
    else element.append(own);
  }
  for (const sheet of root.styleSheets) {
    rewrite(sheet.cssRules);
    sheet.insertRule("*::before, *::after { content: none }", sheet.cssRules.length);
  }
}

interface Found {
  readonly element: HTMLElement;
  readonly pseudo: "::before" | "::after";
  readonly text: string;
}

function contentIn(element: HTMLElement, pseudo: Found["pseudo"]): Found[] {
  if (!(element instanceof HTMLElement)) return [];
  const { content, display } = getComputedStyle(element, pseudo);
  if (content === "none" || content === "normal" || display === "none") return [];
  return [{ element, pseudo, text: textOf(content, element) }];
}

/** Firefox leaves it to whoever asks to look an attribute up. */
const PART = /"((?:[^"\\]|\\.)*)"|(open|close)-quote|counter\(([\w-]+)(?:, *([\w-]+))?\)|attr\(([\w-]+)\)/g;

/** The text of a `content`; what follows the slash is for those who hear it. */
function textOf(content: string, element: Element): string {
  const [seen = ""] = content.split(/ \/ (?=")/);
  const parts = [...seen.matchAll(PART)].map(([, text, quote, counter, style, attribute]) => {
    if (attribute) return element.getAttribute(attribute) ?? "";
    if (quote) return quoteOf(element, quote === "open" ? 0 : 1);
    if (counter) return numbered(counted(element, counter), style);
    return (text ?? "").replaceAll(/\\(.)/g, "$1");
  });
  return parts.join("");
}

function quoteOf(element: Element, side: 0 | 1): string {
  const own = [...getComputedStyle(element).quotes.matchAll(/"([^"]*)"/g)].map(([, mark = ""]) => mark);
  const language = element.closest("[lang]")?.getAttribute("lang")?.split("-")[0] ?? "";
  return own[side] ?? QUOTES[language]?.[side] ?? (side === 0 ? "“" : "”");
}

function numbered(count: number, style = "decimal"): string {
  const locale = style === "persian" ? "fa" : "en";
  return new Intl.NumberFormat(locale, { useGrouping: false }).format(count);
}

/** A counter at an element: how many up to it count, within the one that begins it. */
function counted(element: Element, counter: string): number {
  const counts = (one: Element): boolean => getComputedStyle(one).counterIncrement.startsWith(`${counter} `);
  const begins = (one: Element | null): boolean =>
    one === null || getComputedStyle(one).counterReset.startsWith(`${counter} `);
  let list: Element | null = element;
  while (!begins(list)) list = list?.parentElement ?? null;
  const all = [...(list ?? element).querySelectorAll("*")];
  return all.slice(0, all.indexOf(element) + 1).filter(counts).length;
}

function rewrite(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      const selector = rewritten(rule.selectorText);
      if (selector !== rule.selectorText) rule.selectorText = selector;
    }
    if ("cssRules" in rule) rewrite(rule.cssRules as CSSRuleList);
  }
}

/** A selector in which pseudo-elements are elements, and no other selector counts these. */
function rewritten(selector: string): string {
  return selector
    .replaceAll(/(?<![\w\]=|])\*(?!=)/g, REAL)
    .replaceAll(/:first-child/g, `:nth-child(1 of ${REAL})`)
    .replaceAll(/:last-child/g, `:nth-last-child(1 of ${REAL})`)
    .replaceAll(/:only-child/g, `:nth-child(1 of ${REAL}):nth-last-child(1 of ${REAL})`)
    .replaceAll(/:nth-child\(([^()]*)\)/g, (_, which: string) =>
      which.includes(" of ") ? `:nth-child(${which})` : `:nth-child(${which} of ${REAL})`,
    )
    .replaceAll(/::?(before|after)/g, " > x-$1");
}
