import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Output } from "../emit/output.js";

/** What a build does to the files of its output, by their paths in it. */
export interface Changes {
  written: Set<string>;
  unchanged: Set<string>;
  removed: Set<string>;
}

/** Compares the new output with the files that its folder holds. */
export async function compareOutput(
  target: string,
  there: ReadonlySet<string>,
  files: Output,
): Promise<Changes> {
  const changes: Changes = { written: new Set(), unchanged: new Set(), removed: new Set() };
  for (const [path, text] of files) {
    const same = there.has(path) && (await readFile(join(target, path), "utf8")) === text;
    changes[same ? "unchanged" : "written"].add(path);
  }
  for (const path of there) if (!files.has(path)) changes.removed.add(path);
  return changes;
}
