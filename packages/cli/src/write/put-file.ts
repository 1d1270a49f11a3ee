import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";
import { writeRemedy } from "./remedy.js";
import { isRunning } from "./staging.js";

/** How a file was written: at one stroke, or over what it held, where nothing can be renamed to it. */
export type Stroke = "renamed" | "over";

/** What a rename meets at a file that is a mount of its own, and in a folder where nothing can be added. */
const CANNOT_RENAME = new Set(["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"]);

/**
 * Puts a content into a file at one stroke: whenever the process ends, the file holds the old one or the new
 * one. A link stays a link, and a file keeps its rights. Where nothing can be renamed to the file, it is
 * written over; if that fails, what it held is put back.
 */
export async function putFile(path: string, content: string | Uint8Array): Promise<Stroke> {
  const file = await realpath(path).catch(() => path);
  const beside = join(dirname(file), `.redlines-${process.pid}.tmp`);
  try {
    await writeFile(beside, content);
    await keepRights(file, beside);
    await rename(beside, file);
    return "renamed";
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    if (!CANNOT_RENAME.has(reason(error))) throw error;
    await writeOver(file, content, error);
    return "over";
  }
}

/** Whether a file is one that another process is about to rename. */
export function isTemporaryOfOther(name: string): boolean {
  const [, pid] = /^\.redlines-(\d+)\.tmp$/.exec(name) ?? [];
  return pid !== undefined && Number(pid) !== process.pid && isRunning(Number(pid));
}

/** The rights of the file that is there go to the one that takes its place. */
async function keepRights(file: string, beside: string): Promise<void> {
  const mode = await stat(file).then(
    (there) => there.mode,
    () => undefined,
  );
  if (mode !== undefined) await chmod(beside, mode);
}

async function writeOver(file: string, content: string | Uint8Array, why: unknown): Promise<void> {
  const old = await readFile(file).catch(() => Promise.reject(why));
  try {
    await writeFile(file, content);
  } catch (error) {
    await writeFile(file, old).catch(() => undefined);
    throw error;
  }
}

/**
 * The same for a file of the user's.
 * @throws {UsageError} when it cannot be written
 */
export async function replaceFile(file: string, text: string): Promise<Stroke> {
  try {
    return await putFile(file, text);
  } catch (error) {
    const why = reason(error);
    throw new UsageError(`${file} cannot be written: ${why}.`, writeRemedy(why));
  }
}
