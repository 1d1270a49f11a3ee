// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
import type { Catalogue } from "@redlines/element";
import { messages as en, type LocatorMapMessages } from "./en.js";

export const catalogue: Catalogue<LocatorMapMessages> = {
  en,
  fr: () => import("./fr.js"),
  ar: () => import("./ar.js"),
  he: () => import("./he.js"),
  fa: () => import("./fa.js"),
  ru: () => import("./ru.js"),
};
