import { chmod, chown, lstat, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { reason } from "../read/file-text.js";

/** Nothing can be prepared beside the output; `code` is the system's word for why. */
export class StagingRefused extends Error {
  readonly code: string;

  constructor(cause: unknown) {
    super("Nothing can be put beside the output.", { cause });
    this.code = reason(cause);
  }
}

/**
 * Where an output is prepared: a folder beside it, named after the process so that a killed one is known.
 * @throws {StagingRefused}
 */
export async function makeStaging(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `${prefixOf(target)}${process.pid}-`));
  } catch (error) {
    throw new StagingRefused(error);
  }
}

/** Puts the new output in the place of the old one, which waits in the staging folder until then. */
export async function swap(target: string, staging: string): Promise<void> {
  const [fresh, old] = [join(staging, "new"), join(staging, "old")];
  const hadOld = await isThere(target);
  if (hadOld) {
    await giveRights(target, fresh);
    await rename(target, old);
  }
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
}

/** The new folder belongs to whom the old one belonged to, and lets in whom that let in. */
async function giveRights(target: string, fresh: string): Promise<void> {
  const [old, made] = [await stat(target), await stat(fresh)];
  if (old.uid !== made.uid || old.gid !== made.gid) await chown(fresh, old.uid, old.gid);
  if (old.mode !== made.mode) await chmod(fresh, old.mode);
}

/** Clears what killed builds left. One killed between its last two renames had moved the old output aside. */
export async function recover(target: string): Promise<void> {
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names.filter((one) => isStale(one, prefixOf(target)))) {
    const staging = join(dirname(target), name);
    if (!(await isThere(target)) && (await isThere(join(staging, "old"))))
      await rename(join(staging, "old"), target);
    // What another program still holds is cleared by a later build.
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

function prefixOf(target: string): string {
  return `.${basename(target)}-redlines-`;
}

function isStale(name: string, prefix: string): boolean {
  const [, pid] = name.startsWith(prefix) ? (/^(\d+)-\w{6}$/.exec(name.slice(prefix.length)) ?? []) : [];
  return pid !== undefined && !isRunning(Number(pid));
}

/** Whether a process runs. */
export function isRunning(pid: number): boolean {
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
