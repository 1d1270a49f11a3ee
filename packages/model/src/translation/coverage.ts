import { type AnyRecord, COLLECTIONS, type Collection, KINDS } from "../collections.js";
import { find } from "../references.js";
import type { Dataset } from "../types.js";
import { isWhole, type Translations } from "./localise.js";
import { textsNeeded } from "./needed.js";

/** How many records, or files, have texts to translate, and how many of these are translated whole. */
export interface Coverage {
  readonly of: number;
  readonly translated: number;
}

/** How much of a dataset is translated into one language: of `dataset.yaml`, and collection by collection. */
export function coverage(
  dataset: Dataset,
  translations: Translations,
): Readonly<Record<Collection | "dataset", Coverage>> {
  const { language } = translations;
  const header = translations.dataset;
  const isTitled = header !== undefined && isWhole("dataset", dataset.about, header, language);
  const collections = KINDS.map((kind) => {
    const given = translations.records[COLLECTIONS[kind]] ?? {};
    const open = Object.entries<AnyRecord>(dataset[COLLECTIONS[kind]]).filter(
      ([, record]) => textsNeeded(kind, record, language).length > 0,
    );
    const whole = open.filter(([id, record]) => {
      const translation = find(given, id);
      return translation !== undefined && isWhole(kind, record, translation, language);
    });
    return [COLLECTIONS[kind], { of: open.length, translated: whole.length }] as const;
  });
  return {
    dataset: { of: 1, translated: isTitled ? 1 : 0 },
    ...(Object.fromEntries(collections) as Record<Collection, Coverage>),
  };
}
