import type { Page } from "playwright";

/**
 * What a reader of a page meets in another script than that of its language: words that do not say which
 * language they are in, and words that say so but are no name, no title of a work and no quotation. Codes of
 * capitals, such as ISO, are the same everywhere.
 */
export function otherScripts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scripts: Readonly<Record<string, string>> = {
      ar: "Arabic",
      fa: "Arabic",
      he: "Hebrew",
      ru: "Cyrillic",
    };
    const own = document.documentElement.lang;
    /** Names, titles of works, quotations, and the list of languages. */
    const apart = "bdi, cite, blockquote, q, nav.languages a";
    const foreign = (text: string, language: string): string[] => {
      const others = ["Arabic", "Cyrillic", "Hebrew", "Latin"].filter(
        (one) => one !== (scripts[language] ?? "Latin"),
      );
      const run = new RegExp(
        others.map((one) => `[\\p{Script=${one}}\\p{Script=${one}}'’.-]{2,}`).join("|"),
        "gu",
      );
      return (text.match(run) ?? []).filter((found) => !/^[A-Z.-]+$/.test(found));
    };
    const faultsIn = (text: string, language: string, isApart: boolean): string[] => {
      if (!isApart && language !== own && text.trim() !== "") return [text.trim()];
      return isApart && language === own ? [] : foreign(text, language);
    };
    const walk = (node: Node, language: string, isApart: boolean): string[] => {
      if (node instanceof Text) return faultsIn(node.data, language, isApart);
      if (!(node instanceof Element) || node.matches("script, style, template, pre")) return [];
      const spoken = node.getAttribute("lang") ?? language;
      const inside = isApart || node.matches(apart);
      const words = [node.getAttribute("aria-label"), node.getAttribute("alt")].flatMap((one) => one ?? []);
      const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
      return [
        ...words.flatMap((one) => faultsIn(one, spoken, inside)),
        ...children.flatMap((child) => walk(child, spoken, inside)),
      ];
    };
    return walk(document.body, own, false);
  });
}
