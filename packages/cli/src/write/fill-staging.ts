import { copyFile, link, mkdir, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "../emit/output.js";
import type { Changes } from "./compare-output.js";

/** Puts a whole output together in `new` of a staging folder. */
export async function fillStaging(
  staging: string,
  target: string,
  files: Files,
  { unchanged }: Changes,
): Promise<void> {
  for (const [path, content] of files)
    await stage(join(staging, "new", path), content, unchanged.has(path) ? join(target, path) : undefined);
}

/** Puts one file into the new output: the same file where it stays as it was, else a new one. */
async function stage(path: string, content: string | Uint8Array, same: string | undefined): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (same === undefined) await writeFile(path, content);
  else await link(same, path).catch(() => copy(same, path));
}

/** For file systems without hard links. */
async function copy(from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(from);
  await copyFile(from, to);
  await utimes(to, atime, mtime);
}
