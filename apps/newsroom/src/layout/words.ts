import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { Language } from "@redlines/model";

/** Languages whose letters are Latin: names of other such languages stand among them as they are. */
const LATIN: ReadonlySet<Language> = new Set(["en", "fr"]);

/** A name in Latin letters, with its spaces: `Foreign Affairs`, `@redlines/core`. */
const NAME = /@?[A-Za-z][\w/.-]*(?: [A-Z][\w/.-]*)*/g;

/**
 * Plain text of an edition as HTML. A name in Latin letters within another script says which language it is
 * in, for those who hear it, and keeps its direction to itself.
 */
export function words(text: string, language: Language): string {
  const escaped = escapeHtml(text);
  return LATIN.has(language) ? escaped : escaped.replaceAll(NAME, '<bdi lang="en">$&</bdi>');
}

/** What a widget is told of its language: nothing in English, which is what it speaks anyhow. */
export function spoken(language: Language): { language?: Language } {
  return language === "en" ? {} : { language };
}
