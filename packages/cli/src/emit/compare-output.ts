import { lstat, readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Output } from "./output.js";

/** What a build does to the files of its output, by their paths in it. */
export interface Changes {
  written: Set<string>;
  unchanged: Set<string>;
  removed: Set<string>;
}

/** Compares the new output with the folder as it is; if there is none, everything is to be written. */
export async function compareOutput(target: string, files: Output): Promise<Changes> {
  const there = await filesIn(target);
  const changes: Changes = { written: new Set(), unchanged: new Set(), removed: new Set() };
  for (const [path, text] of files) {
    const same = there.has(path) && (await readFile(join(target, path), "utf8")) === text;
    changes[same ? "unchanged" : "written"].add(path);
  }
  for (const path of there) if (!files.has(path)) changes.removed.add(path);
  return changes;
}

async function filesIn(dir: string): Promise<Set<string>> {
  const found = new Set<string>();
  for (const path of await readdir(dir, { recursive: true }).catch(() => []))
    if ((await lstat(join(dir, path))).isFile()) found.add(path.replaceAll(sep, "/"));
  return found;
}
