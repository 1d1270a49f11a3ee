import { type AnyRecord, COLLECTIONS, type Dataset, KINDS, type Translation } from "@redlines/model";
import {
  isRepeated,
  textsNeeded,
  textsOf,
  type TextsFrom,
  type Translatable,
} from "@redlines/model/translation";
import { join } from "node:path";
import { TRANSLATIONS } from "../read/list-translations.js";
import { digestOfTexts } from "./digest.js";
import type { LoadedTranslation } from "./load-translations.js";
import { originalsIn } from "./originals-in.js";
import { type FiledText, translationYaml } from "./translation-yaml.js";

/** Whose a translation is, where a file is begun. */
export type Head = Pick<Translation, "by" | "status" | "on">;

/** A record in a language: what is translated of it, and what is to come. */
export interface ToFill {
  kind: Translatable;
  id: string;
  /** Relative to the dataset's folder. */
  path: string;
  texts: FiledText[];
  head: Head;
  of: string;
  /** Whether its file is as it should be, so that nothing is to be written. */
  isDone: boolean;
}

/** Each record of a dataset that has texts, in the order in which people read, as it is in a language. */
export function toFill(
  dataset: Dataset,
  language: string,
  loaded: readonly LoadedTranslation[],
  head: Head,
): ToFill[] {
  const known = new Map(
    loaded.filter((one) => one.language === language).map((one) => [`${one.kind} ${one.id}`, one]),
  );
  const fill = (kind: Translatable, id: string, record: TextsFrom<Translatable>): ToFill[] => {
    const filled = fillOne({ kind, id, record, language, head, before: known.get(`${kind} ${id}`) });
    return filled.texts.length > 0 ? [filled] : [];
  };
  return [
    ...fill("dataset", "dataset", dataset.about),
    ...KINDS.flatMap((kind) =>
      Object.entries<AnyRecord>(dataset[COLLECTIONS[kind]]).flatMap(([id, record]) => fill(kind, id, record)),
    ),
  ];
}

interface One {
  kind: Translatable;
  id: string;
  record: TextsFrom<Translatable>;
  language: string;
  head: Head;
  before: LoadedTranslation | undefined;
}

function fillOne({ kind, id, record, language, head, before }: One): ToFill {
  const of = digestOfTexts(kind, record as AnyRecord);
  const texts = filedTexts(kind, record, language, before);
  const given = before?.translation;
  return {
    kind,
    id,
    path: fileOf(language, kind, id),
    texts,
    head: given ?? head,
    of,
    isDone: given?.of === of && texts.every(({ path }) => Object.hasOwn(given.texts, path)),
  };
}

/** What must be translated, and what somebody translated besides; what has changed is to be said anew. */
function filedTexts(
  kind: Translatable,
  record: TextsFrom<Translatable>,
  language: string,
  before: LoadedTranslation | undefined,
): FiledText[] {
  const all = textsNeeded(kind, record as AnyRecord, language);
  const needed = new Set(all.filter((text) => !isRepeated(text, all)).map(({ path }) => path));
  const words = before?.translation?.texts ?? {};
  const originals = before ? originalsIn(before.source.parsed.document) : new Map<string, string>();
  return textsOf(kind, record as AnyRecord)
    .filter(({ path }) => needed.has(path) || Object.hasOwn(words, path))
    .map(({ path, text }) => {
      const given = words[path] ?? "";
      const hasChanged = given !== "" && originals.has(path) && originals.get(path) !== text;
      return { path, text, words: hasChanged ? "" : given, before: hasChanged ? given : undefined };
    });
}

function fileOf(language: string, kind: Translatable, id: string): string {
  if (kind === "dataset") return join(TRANSLATIONS, language, "dataset.yaml");
  return join(TRANSLATIONS, language, COLLECTIONS[kind], `${id}.yaml`);
}

/** The file as it is to stand. */
export function filledFile({ head: { by, status, on }, of, texts }: ToFill): string {
  return translationYaml({ by, status, on, of }, texts);
}
