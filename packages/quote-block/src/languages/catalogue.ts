import type { Catalogue } from "@redlines/element";
import { words as en } from "./en.js";
import type { QuoteBlockWords } from "./words.js";

export const catalogue: Catalogue<QuoteBlockWords> = {
  en,
  fr: () => import("./fr.js"),
  ar: () => import("./ar.js"),
  he: () => import("./he.js"),
  fa: () => import("./fa.js"),
  ru: () => import("./ru.js"),
};
