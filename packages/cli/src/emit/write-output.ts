import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";
import { GENERATED, type Output } from "./output.js";

/**
 * Puts a whole new output folder in place of the old one. Everything is written beside it first and
 * then renamed: whatever fails, the old folder stands as it was.
 * @throws {UsageError} when the folder holds something that no build wrote, or cannot be written
 */
export async function writeOutput(out: string, files: Output): Promise<void> {
  await mayReplace(out);
  const target = resolve(out);
  const beside = await makeBeside(target);
  try {
    for (const [path, text] of files) await writeInto(join(beside, "new", path), text);
    await swap(target, beside);
  } catch (error) {
    throw new UsageError(`Nothing was written to ${out}: ${reason(error)}.`, "Check that there is room and that you may write there.");
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function mayReplace(out: string): Promise<void> {
  const names = await readdir(out).catch((error: unknown) =>
    reason(error) === "ENOENT"
      ? []
      : Promise.reject(new UsageError(`${out} cannot be a folder to write to: ${reason(error)}.`, "Name a new folder, or one that an earlier build wrote.")),
  );
  if (names.length === 0) return;
  const index = await readFile(join(out, "index.js"), "utf8").catch(() => "");
  if (!index.startsWith(GENERATED))
    throw new UsageError(`${out} holds files that no build wrote.`, "A build replaces its whole folder: name a new one, or empty this one yourself.");
}

async function makeBeside(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  } catch (error) {
    throw new UsageError(`${dirname(target)} cannot be written to: ${reason(error)}.`, "Name a folder that you may write to.");
  }
}

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function swap(target: string, beside: string): Promise<void> {
  const old = join(beside, "old");
  const hadOld = await rename(target, old).then(
    () => true,
    (error: unknown) => (reason(error) === "ENOENT" ? false : Promise.reject(error)),
  );
  try {
    await rename(join(beside, "new"), target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
}
