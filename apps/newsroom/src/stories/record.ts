import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import { type Dataset, type Excerpt, type ExcerptKind, excerpt, type Language } from "@redlines/model";

/** The article in each language that it was translated into. */
export const TRANSLATED: Readonly<Record<Exclude<Language, "en">, Dataset>> = { ar, fa, fr, he, ru };

/** A record of the article with all that it refers to, in a language. */
export function record<K extends ExcerptKind>(kind: K, id: string, language: Language = "en"): Excerpt<K> {
  return excerpt(language === "en" ? dataset : TRANSLATED[language], kind, id);
}
