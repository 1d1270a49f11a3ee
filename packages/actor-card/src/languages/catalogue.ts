import type { Catalogue } from "@redlines/element";
import { words as en } from "./en.js";
import type { ActorCardWords } from "./words.js";

export const catalogue: Catalogue<ActorCardWords> = {
  en,
  fr: () => import("./fr.js"),
  ar: () => import("./ar.js"),
  he: () => import("./he.js"),
  fa: () => import("./fa.js"),
  ru: () => import("./ru.js"),
};
