import { lstat, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";

/**
 * The folder that is written: behind a link the one that it leads to, so that the link stays one.
 * @throws {UsageError} when it is a link that leads nowhere
 */
export async function targetOf(out: string): Promise<string> {
  const real = await realpath(out).catch(() => undefined);
  if (real !== undefined) return real;
  if (await isLink(out))
    throw new UsageError(
      `${out} is a link that leads nowhere.`,
      "Make the folder to which it leads, or take the link away.",
    );
  return resolve(out);
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}
