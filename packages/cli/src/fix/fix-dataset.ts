import { compareText } from "@redlines/model";
import { inferContext } from "../dataset/infer-dataset.js";
import { load } from "../dataset/load.js";
import type { SourceFile } from "../dataset/source-text.js";
import { computedBounds } from "./computed-bounds.js";
import type { Fixer } from "./fix.js";
import { type Fixed, fixFile } from "./fix-file.js";
import { ownId } from "./own-id.js";
import { quoteColons } from "./quote-colons.js";
import { unquotedText } from "./unquoted-text.js";
import { whiteSpace } from "./white-space.js";
import { writeFixed } from "./write-fixed.js";
import { writtenDown } from "./written-down.js";

export type { Fixed } from "./fix-file.js";

/** What can be fixed in a file by itself. */
const FIXERS: readonly Fixer[] = [unquotedText, ownId, computedBounds, whiteSpace];

export interface FixOptions {
  /** Whether what was left out and is inferred is written down, too. */
  inferred?: boolean;
  progress?: (done: number, total: number) => void;
}

/**
 * Fixes in every file what can be fixed without a change of meaning, and touches nothing else in it.
 * @throws {UsageError} when there is no dataset in the folder, or a file cannot be written
 */
export async function fixDataset(
  dir: string,
  { inferred = false, progress }: FixOptions = {},
): Promise<Fixed[]> {
  const all = await readable(dir);
  const { files } = await load(dir, progress);
  all.push(...(await fixFiles(files, FIXERS)));
  if (inferred) {
    const { files: mended } = await load(dir, progress);
    all.push(...(await fixFiles(mended, [writtenDown(inferContext(mended))])));
  }
  return all.sort((a, b) => compareText(a.file, b.file));
}

async function fixFiles(files: readonly SourceFile[], fixers: readonly Fixer[]): Promise<Fixed[]> {
  const all: Fixed[] = [];
  for (const before of files) {
    const { source, fixed } = fixFile(before, fixers);
    if (fixed.length > 0) all.push(...(await writeFixed(before.file, source.text, fixed)));
  }
  return all;
}

/** What could not be read before, and can be now. */
async function readable(dir: string): Promise<Fixed[]> {
  const { problems } = await load(dir);
  const all: Fixed[] = [];
  for (const { rule, file } of problems) if (rule === "yaml") all.push(...(await quoteColons(file)));
  return all;
}
