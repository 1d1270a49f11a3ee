import { realpath } from "node:fs/promises";
import { compareText } from "@redlines/model";
import { load } from "../dataset/load.js";
import { type Fixed, fixFile } from "./fix-file.js";
import { quoteColons } from "./quote-colons.js";
import { replaceFile } from "./replace-file.js";

export type { Fixed } from "./fix-file.js";

/**
 * Fixes in every file what can be fixed without a change of meaning, and touches nothing else in it.
 * @throws {UsageError} when there is no dataset in the folder, or a file cannot be written
 */
export async function fixDataset(
  dir: string,
  progress?: (done: number, total: number) => void,
): Promise<Fixed[]> {
  const all = await readable(dir);
  const { files } = await load(dir, progress);
  for (const before of files) {
    const { source, fixed } = fixFile(before);
    if (fixed.length > 0) await replaceFile(await realpath(before.file), source.text);
    all.push(...fixed);
  }
  return all.sort((a, b) => compareText(a.file, b.file));
}

/** What could not be read before, and can be now. */
async function readable(dir: string): Promise<Fixed[]> {
  const { problems } = await load(dir);
  const all: Fixed[] = [];
  for (const { rule, file } of problems) if (rule === "yaml") all.push(...(await quoteColons(file)));
  return all;
}
