import { lstat, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";

/** Where an output is prepared: a folder beside it, named after the process so that a killed one is known. */
export async function makeStaging(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `${prefixOf(target)}${process.pid}-`));
  } catch (error) {
    throw new UsageError(
      `${dirname(target)} cannot be written to: ${reason(error)}.`,
      "Name a folder that you may write to.",
    );
  }
}

/** Puts the new output in the place of the old one, which waits in the staging folder until then. */
export async function swap(target: string, staging: string): Promise<void> {
  const old = join(staging, "old");
  const hadOld = await rename(target, old).then(
    () => true,
    (error: unknown) => (reason(error) === "ENOENT" ? false : Promise.reject(error)),
  );
  try {
    await rename(join(staging, "new"), target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
}

/** Clears what killed builds left. One killed between its last two renames had moved the old output aside. */
export async function recover(target: string): Promise<void> {
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names.filter((one) => isStale(one, prefixOf(target)))) {
    const staging = join(dirname(target), name);
    if (!(await isThere(target)) && (await isThere(join(staging, "old"))))
      await rename(join(staging, "old"), target);
    await rm(staging, { recursive: true, force: true });
  }
}

function prefixOf(target: string): string {
  return `.${basename(target)}-redlines-`;
}

function isStale(name: string, prefix: string): boolean {
  const [, pid] = name.startsWith(prefix) ? (/^(\d+)-\w{6}$/.exec(name.slice(prefix.length)) ?? []) : [];
  return pid !== undefined && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return reason(error) !== "ESRCH";
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
