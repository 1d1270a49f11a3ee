import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Operand } from "../command.js";
import { UsageError } from "./problem.js";

/** The folder of a dataset, which can be left out. */
export const DATASET: Operand = { name: "DIR", required: false };

/**
 * The folder of the dataset that was named: itself, `data` in it, or around the file or folder of it that
 * was named. Without a name it is looked for from the working folder upwards.
 * @throws {UsageError} when there is none without a name
 */
export async function datasetDir(named: string | undefined, cwd = "."): Promise<string> {
  if (named !== undefined) return (await firstDataset(aroundNamed(named))) ?? named;
  const dir = await firstDataset(upwards(cwd));
  if (dir !== undefined) return dir;
  throw new UsageError(
    "No folder was named, and neither this one nor data in it holds a dataset.yaml, nor does one above.",
    "Name the folder that holds dataset.yaml, or begin one: redlines init DIR",
  );
}

/**
 * Of several files and folders the one dataset, as a hook names those that changed.
 * @throws {UsageError} when they are of more than one
 */
export async function oneDatasetDir(named: readonly string[], cwd?: string): Promise<string> {
  const [first, ...more] = await Promise.all(named.map((one) => datasetDir(one)));
  if (first === undefined) return datasetDir(undefined, cwd);
  const other = more.find((dir) => resolve(dir) !== resolve(first));
  if (other === undefined) return first;
  throw new UsageError(`${first} and ${other} are two datasets.`, "Run the command for each.");
}

/** Where output goes that was not named: beside a dataset that was found, else into the working folder. */
export function besideDataset(name: string, named: string | undefined, dir: string): string {
  return named === undefined ? join(dir, "..", name) : name;
}

/** A folder for output, seen from the working folder. */
export function outFolder(wanted: string, cwd = ""): string {
  return isAbsolute(wanted) ? wanted : join(cwd, wanted);
}

function aroundNamed(named: string): string[] {
  const around = existsSync(named) ? [dirname(named), dirname(dirname(named))] : [];
  return [named, join(named, "data"), ...around];
}

/** The working folder and `data` in it, then the same of each folder above. */
function upwards(cwd: string): string[] {
  const above = join(cwd, "..");
  const here = [cwd, join(cwd, "data")];
  return resolve(above) === resolve(cwd) ? here : [...here, ...upwards(above)];
}

async function firstDataset(dirs: readonly string[]): Promise<string | undefined> {
  for (const dir of dirs) if (await holdsDataset(dir)) return dir;
  return undefined;
}

function holdsDataset(dir: string): Promise<boolean> {
  return stat(join(dir, "dataset.yaml")).then(
    (found) => found.isFile(),
    () => false,
  );
}
