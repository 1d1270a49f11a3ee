/**
 * @typedef {object} Summary what `turbo run --summarize` writes, as far as it is read here
 * @property {{ taskId: string, execution?: { exitCode?: number }, cache?: { status: string } }[]} tasks only
 *   those that ran, or came from the cache
 */

/**
 * How a task ended. "build" stands for every package's build.
 * @param {Summary | undefined} summary
 * @param {string} task
 * @returns {import("./tally.mjs").Outcome}
 */
export function outcomeOf(summary, task) {
  const runs =
    summary?.tasks.filter(({ taskId }) => (task === "build" ? taskId.endsWith("#build") : taskId === task)) ??
    [];
  if (runs.length === 0) return "did not run";
  return runs.every(endedWell) ? "passed" : "failed";
}

/**
 * Only what ended well is ever put into the cache.
 * @param {Summary["tasks"][number]} run
 */
function endedWell({ execution, cache }) {
  return cache?.status === "HIT" || execution?.exitCode === 0;
}
