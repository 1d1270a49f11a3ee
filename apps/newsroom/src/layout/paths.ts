import type { Language } from "@redlines/model";

/** The pages that stand in each edition, by their place in it. */
const IN_EACH: ReadonlySet<string> = new Set(["", "explainer/", "widget/"]);

/** Where a page of an edition lies: the English one has no folder of its own. */
export function pathIn(language: Language, page: string): string {
  return language === "en" ? `/${page}` : `/${language}/${page}`;
}

/**
 * Where the same page lies in another language; of a page that is in one language alone, the front page of
 * that edition.
 */
export function pathElsewhere(path: string, from: Language, to: Language): string {
  return isInEach(path, from) ? pathIn(to, pageAt(path, from)) : pathIn(to, "");
}

/** Whether a page has its like in each edition. */
export function isInEach(path: string, language: Language): boolean {
  return IN_EACH.has(pageAt(path, language));
}

function pageAt(path: string, language: Language): string {
  return path.slice(pathIn(language, "").length);
}
