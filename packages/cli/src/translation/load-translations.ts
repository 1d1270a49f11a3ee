import { COLLECTIONS, type Kind, KINDS, type Translation } from "@redlines/model";
import { translation as translationSchema } from "@redlines/model/schema";
import type { Translatable } from "@redlines/model/translation";
import { join } from "node:path";
import type { Located } from "../dataset/problem.js";
import { schemaProblems } from "../dataset/schema-issues.js";
import { readSourceFile } from "../dataset/source-file.js";
import { atPlace, type SourceFile } from "../dataset/source-text.js";
import { uncarried } from "../read/carried.js";
import type { TranslationFile } from "../read/list-translations.js";

/** A translation as its file has it. */
export interface LoadedTranslation {
  language: string;
  kind: Translatable;
  /** Of the record; `dataset` for `dataset.yaml`. */
  id: string;
  source: SourceFile;
  /** Absent where its schema does not accept it. */
  translation: Translation | undefined;
}

export interface LoadedTranslations {
  translations: LoadedTranslation[];
  problems: Located[];
}

/** Reads every translation of a dataset's folder. */
export function loadTranslations(dir: string, files: readonly TranslationFile[]): LoadedTranslations {
  const read = files.map((file) => readOne(dir, file));
  return {
    translations: read.flatMap(({ loaded }) => loaded ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface ReadTranslation {
  loaded?: LoadedTranslation;
  problems: Located[];
}

function readOne(dir: string, { language, collection, id, path }: TranslationFile): ReadTranslation {
  const kind = collection === undefined ? "dataset" : kindOf(collection);
  const record = recordName(language, kind, id);
  const read = readSourceFile(join(dir, path));
  if ("problem" in read) return { problems: [{ ...read.problem, record }] };
  const { source } = read;
  const { value } = source.parsed;
  const result = translationSchema.safeParse(value);
  const found = [...schemaProblems(source, translationSchema, value, result), ...uncarried(source)];
  const problems = found.map((problem) => ({ ...atPlace(source, problem), record }));
  const translation = problems.length === 0 ? result.data : undefined;
  return { loaded: { language, kind, id, source, translation }, problems };
}

/** “fa claim arms-depot-destroyed”: how a translation is named where something is wrong with it. */
export function recordName(language: string, kind: Translatable, id: string): string {
  return kind === "dataset" ? `${language} dataset.yaml` : `${language} ${kind} ${id}`;
}

function kindOf(collection: string): Kind {
  return KINDS.find((kind) => COLLECTIONS[kind] === collection) ?? "source";
}
