import type { Catalogue } from "@redlines/element";
import { messages as en } from "./en.js";
import type { QuoteBlockMessages } from "./types.js";

export const catalogue: Catalogue<QuoteBlockMessages> = {
  en,
  fr: () => import("./fr.js"),
  ar: () => import("./ar.js"),
  he: () => import("./he.js"),
  fa: () => import("./fa.js"),
  ru: () => import("./ru.js"),
};
