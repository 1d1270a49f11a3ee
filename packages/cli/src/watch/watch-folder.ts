import { type FSWatcher, watch } from "node:fs";
import { UsageError } from "../dataset/problem.js";
import { reason } from "../read/file-text.js";

/** Editors save in several steps; one run comes after the last of them. */
const SETTLE_MS = 100;

/**
 * Calls `onChange` at once, with no files, and then whenever files in a folder have changed and no other
 * change followed for a moment. One call runs at a time; changes meanwhile cause another. Ends with the
 * signal.
 * @throws {UsageError} when the folder cannot be watched
 */
export async function watchFolder(
  dir: string,
  onChange: (files: readonly string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const run = (): void => {
    const files = [...changed].sort();
    changed.clear();
    running = running.then(() => (signal.aborted ? undefined : onChange(files)));
  };
  const watcher = startWatching(dir, (file) => {
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE_MS);
  });
  run();
  await untilEnd(watcher, signal).finally(() => {
    clearTimeout(timer);
    watcher.close();
  });
  await running;
}

function startWatching(dir: string, note: (file: string) => void): FSWatcher {
  try {
    return watch(dir, { recursive: true }, (_event, file) => note(file ?? "."));
  } catch (error) {
    throw new UsageError(
      `${dir} cannot be watched: ${reason(error)}.`,
      "Name the folder that holds dataset.yaml.",
    );
  }
}

function untilEnd(watcher: FSWatcher, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    watcher.on("error", reject);
    signal.addEventListener("abort", () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
}
