import { dataset } from "@redlines/core";
import type { Dataset, Language } from "@redlines/model";

/**
 * The article in other languages: a page asks for the one that it shows. Each has a module of its own, for
 * Vite's server keeps the attribute of a dynamic import, and answers with a script where JSON is wanted.
 */
const TRANSLATED: Readonly<Record<Exclude<Language, "en">, () => Promise<{ default: Dataset }>>> = {
  fr: () => import("./translated/fr.js"),
  ar: () => import("./translated/ar.js"),
  he: () => import("./translated/he.js"),
  fa: () => import("./translated/fa.js"),
  ru: () => import("./translated/ru.js"),
};

/** English is always there: the states of the widgets are made from it. */
const loaded = new Map<Language, Dataset>([["en", dataset]]);

/** Loads the article in a language, unless it is there. */
export async function loadArticle(language: Language): Promise<void> {
  if (language === "en" || loaded.has(language)) return;
  const { default: translated } = await TRANSLATED[language]();
  loaded.set(language, translated);
}

/** @throws {RangeError} where the language has not been loaded */
export function articleIn(language: Language): Dataset {
  const found = loaded.get(language);
  if (!found) throw new RangeError(`The article has not been loaded in “${language}”.`);
  return found;
}

/** Makes something that needs the article in a language: at once where that is there. */
export function whenLoaded<T>(language: Language, make: () => T): T | Promise<T> {
  return loaded.has(language) ? make() : loadArticle(language).then(make);
}
