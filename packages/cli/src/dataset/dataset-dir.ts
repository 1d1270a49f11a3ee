import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Operand } from "../command.js";
import { UsageError } from "./problem.js";

/** The folder of a dataset, which can be left out. */
export const DATASET: Operand = { name: "DIR", required: false };

/**
 * The folder that was named; without one, the working folder or `data` in it, whichever holds a dataset.
 * @throws {UsageError} when neither does
 */
export async function datasetDir(named: string | undefined, cwd = "."): Promise<string> {
  if (named !== undefined) return named;
  for (const dir of [cwd, join(cwd, "data")]) if (await holdsDataset(dir)) return dir;
  throw new UsageError(
    "No folder was named, and neither this one nor data in it holds a dataset.yaml.",
    "Name the folder that holds dataset.yaml.",
  );
}

function holdsDataset(dir: string): Promise<boolean> {
  return stat(join(dir, "dataset.yaml")).then(
    (found) => found.isFile(),
    () => false,
  );
}
