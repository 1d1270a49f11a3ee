import { dataFolder, excerptPath } from "../paths.js";
import { addressOf } from "../release.js";
import { citationOf } from "./citation.js";
import { bareFrame, made, pageAddress, type Shown } from "./made.js";

/** What stands beside a code. */
export type Extras = Readonly<Record<"iframe" | "words" | "data" | "citation", string>>;

/** Of the record that was picked. */
export function extras(shown: Shown): Extras {
  const {
    excerpts: [first],
    site,
  } = shown;
  const path = excerptPath({ kind: first.kind, id: first.record.id }, dataFolder(first.about));
  return {
    iframe: bareFrame(shown),
    words: made("plain", shown).code,
    data: addressOf(site.baseUrl, path),
    citation: citationOf(first, { site, language: shown.language, address: pageAddress(shown) }),
  };
}
