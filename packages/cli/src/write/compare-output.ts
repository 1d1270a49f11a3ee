import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "../emit/output.js";

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
  files: Files,
): Promise<Changes> {
  const changes: Changes = { written: new Set(), unchanged: new Set(), removed: new Set() };
  for (const [path, content] of files) {
    const same = there.has(path) && isSame(await readFile(join(target, path)), content);
    changes[same ? "unchanged" : "written"].add(path);
  }
  for (const path of there) if (!files.has(path)) changes.removed.add(path);
  return changes;
}

/** What was read as a text is compared as one: it may be a file that is none, and stays as it is. */
function isSame(there: Buffer, content: string | Uint8Array): boolean {
  return typeof content === "string" ? there.toString() === content : there.equals(content);
}
