import { resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";
import type { Io } from "../io.js";
import { reason } from "../read/file-text.js";

/**
 * Goes into a folder, in which the rest of the command line then runs, as `git -C` does.
 * @throws {UsageError} where there is none
 */
export function enter(dir: string | undefined, io: Io): Io {
  if (dir === undefined) throw new UsageError("-C names no folder.", "Usage: redlines -C DIR COMMAND");
  try {
    process.chdir(resolve(io.cwd ?? "", dir));
  } catch (error) {
    throw new UsageError(`There is no folder ${dir} to run in: ${reason(error)}.`, "Name a folder after -C.");
  }
  return { ...io, cwd: undefined };
}
