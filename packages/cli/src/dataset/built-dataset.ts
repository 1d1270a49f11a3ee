import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { coverage, type Dataset, keepOriginal } from "@redlines/model";
import { rules } from "@redlines/model/check";
import { dataset as datasetSchema, MODEL_VERSION } from "@redlines/model/schema";
import { type Built, readBuiltFile } from "../read/built-file.js";
import type { BuiltAt } from "./find-built.js";
import { type Located, UsageError } from "./problem.js";
import type { LanguageSummary, Publishable } from "./publishable.js";
import { issueProblems } from "./schema-problems.js";
import { brokenSeals, unprovedRecords } from "./seals.js";
import { issuesOfTranslation } from "./translated-lengths.js";

/**
 * Reads a built dataset with its translations, which lie beside it in a folder of each language. What a build
 * has checked is not checked again, but for what a dataset that was changed by hand would break.
 * @throws {UsageError} when there is none, or it is of another version of the model
 */
export async function builtDataset({ file, of }: BuiltAt): Promise<Publishable> {
  const dir = dirname(file);
  const { dataset, problems: own } = await readChecked({ file, of });
  if (dataset.about.translation) throw isTranslation(file, dataset.about.language);
  const translated = await Promise.all(
    (await translationsIn(dir)).map((one) => readChecked({ file: one, of })),
  );
  const problems = [...own, ...translated.flatMap((one) => one.problems)];
  const common = { dataset, problems, file, dir };
  if (problems.length > 0) return { ...common, localised: new Map(), languages: [], unproved: [] };
  const localised = translated.map((one) => one.dataset);
  for (const one of localised) keepOriginal(one, dataset);
  return {
    ...common,
    localised: new Map(localised.map((one) => [one.about.language, one])),
    languages: localised.map((one) => summary(dataset, one)),
    unproved: unprovedRecords(dataset),
  };
}

/** The files of all translations. */
async function translationsIn(dir: string): Promise<string[]> {
  const names = (await readdir(dir)).filter((name) => /^[a-z]{2,3}$/.test(name)).sort();
  return names.map((name) => join(dir, name, "dataset.json")).filter((file) => existsSync(file));
}

interface Read {
  /** To be used only where there is no problem. */
  readonly dataset: Dataset;
  readonly problems: readonly Located[];
}

async function readChecked(at: BuiltAt): Promise<Read> {
  const built = await readBuiltFile(at.file);
  mustFitModel(built, at);
  const dataset = built as unknown as Dataset;
  const ofSchema = schemaProblems(built);
  const problems = ofSchema.length > 0 ? ofSchema : brokenIn(dataset);
  return { dataset, problems: problems.map((one) => ({ ...one, file: at.file })) };
}

type Unplaced = Omit<Located, "file">;

function schemaProblems(built: Built): Unplaced[] {
  const all = datasetSchema.safeParse(built).error?.issues ?? [];
  const issues = built.about["translation"] ? issuesOfTranslation(all, built) : all;
  const found = issues.flatMap((issue) => issueProblems(issue, datasetSchema, built, () => undefined));
  return found.map(({ message, expected, found: given, remedy }) => ({
    rule: "schema",
    message,
    expected,
    found: given,
    remedy,
  }));
}

/** What a build would not have written: an id that leads nowhere, a record that is not what was proved. */
function brokenIn(dataset: Dataset): Unplaced[] {
  const resolve = rules.filter(({ name }) => name === "references-resolve");
  const found = resolve.flatMap((rule) =>
    rule.check(dataset, { withheld: new Set() }).map((finding) => ({ rule: rule.name, ...finding })),
  );
  // Seals are of the records as they were written, not of what a translation says.
  const seals = dataset.about.translation ? [] : brokenSeals(dataset);
  return [...found, ...seals].map(({ record, path: _path, ...rest }) => ({
    ...rest,
    record: record && `${record.kind} ${record.id}`,
  }));
}

/** A newer model may say things that this tool would leave out, and an older one lacks what it needs. */
function mustFitModel({ about }: Built, { file, of }: BuiltAt): void {
  const { modelVersion: version } = about;
  if (version === MODEL_VERSION) return;
  if (typeof version !== "string" || !/^\d+$/.test(version))
    throw new UsageError(
      `${file} is not a built dataset: its about.modelVersion is no version.`,
      "Name the dataset.json that redlines build wrote.",
    );
  const isNewer = Number(version) > Number(MODEL_VERSION);
  const again = of === undefined ? "Build it anew with redlines build" : `Install a newer version of ${of}`;
  throw new UsageError(
    `${file} is of version ${version} of the model, and this tool knows ${MODEL_VERSION}.`,
    isNewer ? "Install newer versions of @redlines/cli and @redlines/embed." : `${again}.`,
  );
}

function isTranslation(file: string, language: string): UsageError {
  return new UsageError(
    `${file} is a translation (${language}).`,
    "Name the dataset.json of the original, in the folder above: its translations come with it.",
  );
}

function summary(original: Dataset, { about }: Dataset): LanguageSummary {
  const { language, translation } = about;
  const counts = Object.values(coverage(original, { language, records: {} }));
  const of = counts.reduce((sum, one) => sum + one.of, 0);
  return { language, of, translated: of - (translation?.untranslated?.length ?? 0), stale: [] };
}
