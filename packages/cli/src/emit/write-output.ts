import { copyFile, link, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";
import { type Changes, compareOutput } from "./compare-output.js";
import { BUILT, type Mark, type Output } from "./output.js";
import { makeStaging, recover, swap } from "./staging.js";

/**
 * Brings an output folder up to date. Files that would not change keep their time; if none would,
 * nothing is touched. Otherwise the folder is replaced as a whole: everything is put beside it first
 * and then renamed, so that whatever fails, and whenever the process is killed, no output is half new.
 * @throws {UsageError} when the folder holds something that no build wrote, or cannot be written
 */
export async function writeOutput(out: string, files: Output, mark: Mark = BUILT): Promise<Changes> {
  const target = resolve(out);
  await recover(target);
  await mayReplace(out, mark);
  const changes = await compareOutput(target, files);
  if (changes.written.size > 0 || changes.removed.size > 0) await replace(out, target, files, changes);
  return changes;
}

async function replace(out: string, target: string, files: Output, { unchanged }: Changes): Promise<void> {
  const staging = await makeStaging(target);
  try {
    for (const [path, text] of files)
      await stage(join(staging, "new", path), text, unchanged.has(path) ? join(target, path) : undefined);
    await swap(target, staging);
  } catch (error) {
    throw new UsageError(
      `Nothing was written to ${out}: ${reason(error)}.`,
      "Check that there is room and that you may write there.",
    );
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function mayReplace(out: string, { path, start }: Mark): Promise<void> {
  const names = await readdir(out).catch((error: unknown) =>
    reason(error) === "ENOENT"
      ? []
      : Promise.reject(
          new UsageError(
            `${out} cannot be a folder to write to: ${reason(error)}.`,
            "Name a new folder, or one that an earlier build wrote.",
          ),
        ),
  );
  if (names.length === 0) return;
  const index = await readFile(join(out, path), "utf8").catch(() => "");
  if (!index.startsWith(start))
    throw new UsageError(
      `${out} holds files that no build wrote.`,
      "A build replaces its whole folder: name a new one, or empty this one yourself.",
    );
}

/** Puts one file into the new output: the same file where it stays as it was, else a new one. */
async function stage(path: string, text: string, same: string | undefined): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (same === undefined) await writeFile(path, text);
  else await link(same, path).catch(() => copy(same, path));
}

/** For file systems without hard links. */
async function copy(from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(from);
  await copyFile(from, to);
  await utimes(to, atime, mtime);
}
