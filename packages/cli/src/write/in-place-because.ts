import { lstat } from "node:fs/promises";
import { sep } from "node:path";
import { reason } from "../read/file-text.js";
import type { Contents } from "./contents-of.js";
import { mountAt } from "./mounts.js";
import { StagingRefused } from "./staging.js";

/** What a folder says that cannot be moved: EXDEV that it comes from a lower layer of an overlay. */
const NOT_MOVED = new Set(["EXDEV", "EBUSY", "EACCES", "EPERM", "EROFS"]);

/** What about a folder forbids that another one takes its place, as the end of a sentence. */
export async function whyInPlace(target: string, { kept }: Contents): Promise<string | undefined> {
  if (kept !== undefined) return `holds ${kept}`;
  if (holdsUs(target)) return "is the folder in which the command runs";
  const mount = await mountAt(target);
  return mount === undefined ? undefined : `${mount} a mount`;
}

/** Whoever stands in a folder would stand in one that is deleted. */
function holdsUs(target: string): boolean {
  return `${process.cwd()}${sep}`.startsWith(target + sep);
}

/** Why it was not replaced, where it can be written in place all the same. */
export async function whyNotMoved(target: string, error: unknown): Promise<string | undefined> {
  const why = reason(error);
  if (!NOT_MOVED.has(why) || !(await isFolder(target))) return undefined;
  return error instanceof StagingRefused
    ? `lies in a folder that cannot be written to (${why})`
    : `cannot be replaced by another folder (${why})`;
}

function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
