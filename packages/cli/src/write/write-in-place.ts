import { mkdir, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";
import { putFile } from "./put-file.js";
import { writeRemedy } from "./remedy.js";
import type { Job } from "./write-output.js";

/**
 * Brings a folder up to date that cannot be moved: what is new first, what is no more last, each file at
 * one stroke. Files that do not change are not touched.
 * @throws {UsageError} when a file cannot be written; each file is then whole, old or new
 */
export async function writeInPlace({ out, target, files, changes, mark }: Job): Promise<void> {
  for (const path of markFirst(changes.written, mark.path))
    await at(out, path, async () => {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await putFile(join(target, path), files.get(path) ?? "");
    });
  for (const path of changes.removed) await at(out, path, () => rm(join(target, path), { force: true }));
  for (const folder of foldersOf(changes.removed))
    await rmdir(join(target, folder)).catch(() => "it still holds something");
}

/** A folder that is left half full is still known as one that a build wrote. */
function markFirst(paths: ReadonlySet<string>, mark: string): string[] {
  return [...paths].sort((a, b) => Number(b === mark) - Number(a === mark));
}

async function at(out: string, path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const why = reason(error);
    throw new UsageError(
      `Not everything was written to ${out}: ${why}, at ${path}. Each file in it is whole, old or new.`,
      `${writeRemedy(why)} Then build again.`,
    );
  }
}

/** The folders of some files, the inner ones first. */
function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  return [...folders].sort((a, b) => b.length - a.length);
}
