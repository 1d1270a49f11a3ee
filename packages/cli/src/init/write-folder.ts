import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";

/**
 * Writes a new folder, or into an empty one. Everything is written beside it first: whatever fails,
 * nothing is left half done.
 * @throws {UsageError} when there is something in the folder, or it cannot be written
 */
export async function writeFolder(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  const isThere = await mustBeEmpty(dir);
  const target = resolve(dir);
  try {
    await mkdir(dirname(target), { recursive: true });
    const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    try {
      await fill(beside, files);
      await (isThere ? moveInto(beside, target) : rename(join(beside, "new"), target));
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  } catch (error) {
    throw new UsageError(
      `${dir} cannot be written: ${reason(error)}.`,
      "Name a folder that you may write to.",
    );
  }
}

/** Whether the folder is there. */
async function mustBeEmpty(dir: string): Promise<boolean> {
  try {
    const names = await readdir(dir);
    if (names.length === 0) return true;
    throw new UsageError(`${dir} is not empty.`, "Name a new folder, or an empty one.");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (reason(error) === "ENOENT") return false;
    throw new UsageError(
      `${dir} cannot be a new folder: ${reason(error)}.`,
      "Name a new folder, or an empty one.",
    );
  }
}

async function fill(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, "new", path)), { recursive: true });
    await writeFile(join(dir, "new", path), text, { flag: "wx" });
  }
}

/** Keeps the folder itself, in which somebody may stand. */
async function moveInto(beside: string, target: string): Promise<void> {
  for (const name of await readdir(join(beside, "new")))
    await rename(join(beside, "new", name), join(target, name));
}
