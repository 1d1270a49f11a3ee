import type { Language } from "@redlines/model";
import type { Edition } from "./edition.ts";
import { arabic } from "./editions/ar.ts";
import { english } from "./editions/en.ts";
import { french } from "./editions/fr.ts";
import { hebrew } from "./editions/he.ts";
import { persian } from "./editions/fa.ts";
import { russian } from "./editions/ru.ts";

/** The paper in each language, in the order of the list from which a reader chooses. */
export const EDITIONS: readonly Edition[] = [english, french, arabic, hebrew, persian, russian];

/** @throws {RangeError} where the paper does not appear in the language */
export function editionIn(language: Language): Edition {
  const edition = EDITIONS.find((one) => one.language === language);
  if (!edition) throw new RangeError(`There is no edition in “${language}”.`);
  return edition;
}
