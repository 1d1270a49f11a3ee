import { COLLECTIONS, compareText } from "@redlines/model";
import { check, type Problem } from "@redlines/model/check";
import { join } from "node:path";
import { checkTranslations, type LanguageReport } from "../translation/check-translations.js";
import { locate } from "../read/locate.js";
import { load, type Loaded } from "./load.js";
import type { Located } from "./problem.js";
import { brokenSeals, unprovedRecords } from "./seals.js";

/** A dataset and everything that is wrong with it. */
export interface Checked extends Loaded {
  /** Sorted by file, line and column. */
  problems: Located[];
  /** “quote no-harbour”: records that nobody has proved yet, which is no problem unless it is asked for. */
  unproved: string[];
  /** What it has in other languages. */
  languages: LanguageReport[];
  /** What is told of translations and is no problem. */
  notes: Located[];
}

/**
 * Reads a dataset's folder and checks all of it: files, YAML, schemas, rules.
 * @throws {UsageError} when there is no dataset in the folder
 */
export async function checkDataset(
  dir: string,
  progress?: (done: number, total: number) => void,
): Promise<Checked> {
  const loaded = await load(dir, progress);
  const { dataset, exceptions, withheld, leaning, hasAbout } = loaded;
  const seals = brokenSeals(dataset).filter(({ record }) => !leaning.has(record?.id ?? ""));
  const found = [...(hasAbout ? check(dataset, { exceptions, withheld }) : []), ...seals];
  const translated = hasAbout
    ? checkTranslations(dataset, loaded.translations, withheld)
    : { languages: [], problems: [], notes: [] };
  const all = [...loaded.problems, ...locateAll(dir, loaded, found), ...translated.problems];
  const problems = all.sort(inOrder);
  const { languages, notes } = translated;
  return { ...loaded, problems, unproved: unprovedRecords(dataset), languages, notes: notes.sort(inOrder) };
}

/** File by file, as the tree of a file is made anew for each turn to it. */
function locateAll(dir: string, { files }: Loaded, found: readonly Problem[]): Located[] {
  const byFile = new Map(files.map((source) => [source.file, source]));
  const placed = found
    .map((problem) => ({ problem, file: fileOf(dir, problem) }))
    .sort((a, b) => compareText(a.file, b.file));
  return placed.map(({ problem: { record, path, ...rest }, file }) => {
    const source = byFile.get(file);
    return {
      ...rest,
      file,
      record: record && `${record.kind} ${record.id}`,
      ...(source && locate(source.parsed, path)),
    };
  });
}

function fileOf(dir: string, { record }: Problem): string {
  return record ? join(dir, COLLECTIONS[record.kind], `${record.id}.yaml`) : join(dir, "dataset.yaml");
}

function inOrder(a: Located, b: Located): number {
  return compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
