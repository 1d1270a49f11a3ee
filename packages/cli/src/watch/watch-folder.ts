import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";
import { FolderWatch } from "./folder-watch.js";

/**
 * Calls `onChange` at once, with no files, and then whenever files in a folder have changed. One call runs
 * at a time; changes meanwhile cause another. Ends with the signal.
 * @throws {UsageError} when the folder cannot be watched
 */
export async function watchFolder(
  dir: string,
  onChange: (files: readonly string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  await mustBeThere(dir);
  let running = Promise.resolve();
  const run = (files: readonly string[]): void => {
    running = running.then(() => (signal.aborted ? undefined : onChange(files)));
  };
  const watch = await FolderWatch.start(resolve(dir), run);
  run([]);
  await aborted(signal);
  watch.close();
  await running;
}

async function mustBeThere(dir: string): Promise<void> {
  const why = await stat(dir).then((found) => (found.isDirectory() ? undefined : "ENOTDIR"), reason);
  if (why === undefined) return;
  throw new UsageError(`${dir} cannot be watched: ${why}.`, "Name the folder that holds dataset.yaml.");
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((end) => {
    signal.addEventListener("abort", () => end(), { once: true });
    if (signal.aborted) end();
  });
}
