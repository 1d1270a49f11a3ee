import { join } from "node:path";
import type { Dataset } from "@redlines/model";
import type { Operand } from "../command.js";
import { localisedBy } from "../emit/localised.js";
import type { LanguageReport } from "../translation/check-translations.js";
import { builtDataset } from "./built-dataset.js";
import { checkDataset } from "./check-dataset.js";
import { datasetDir } from "./dataset-dir.js";
import { findBuilt } from "./find-built.js";
import type { Located } from "./problem.js";

/** What can be published: records, or what a build made of some. */
export const PUBLISHABLE: Operand = { name: "DATASET", required: false };

/** A dataset to publish, wherever it was read. */
export interface Publishable {
  readonly dataset: Dataset;
  /** The same in each language in which it has a title. */
  readonly localised: ReadonlyMap<string, Dataset>;
  readonly languages: readonly LanguageSummary[];
  readonly unproved: readonly string[];
  readonly problems: readonly Located[];
  /** The file that says what the dataset is, and its folder. */
  readonly file: string;
  readonly dir: string;
}

/** How much of a dataset is in a language. */
export type LanguageSummary = Pick<LanguageReport, "language" | "of" | "translated" | "stale">;

/**
 * Reads the dataset that was named: a folder of records, a built `dataset.json` or a folder that holds one,
 * or an installed package. Without a name, records are looked for from the working folder upwards.
 * @throws {UsageError} when there is none, or it is of another version of the model
 */
export async function publishable(
  named: string | undefined,
  cwd: string = process.cwd(),
): Promise<Publishable> {
  const built = named === undefined ? undefined : findBuilt(named, cwd);
  return built === undefined ? ofRecords(await datasetDir(named, cwd)) : builtDataset(built);
}

async function ofRecords(dir: string): Promise<Publishable> {
  const { dataset, languages, unproved, problems } = await checkDataset(dir);
  const localised = new Map(problems.length > 0 ? [] : localisedBy(dataset, languages));
  return { dataset, localised, languages, unproved, problems, file: join(dir, "dataset.yaml"), dir };
}
