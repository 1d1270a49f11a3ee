import { spawn } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";

const summaries = ".turbo/runs";

/** A test that never ends must not keep the whole run from ending. */
const longest = 60 * 60 * 1000;

/**
 * Runs tasks through turbo and reads what it says of them. A failure stops nothing: every check has its say.
 * @param {readonly string[]} tasks
 * @param {Record<string, string>} env
 * @returns {Promise<import("./outcomes.mjs").Summary | undefined>} nothing when turbo itself did not get that
 *   far
 */
export async function runTasks(tasks, env) {
  await rm(summaries, { recursive: true, force: true });
  // Two at once: browser tests keep a core busy each, and their time-outs assume one.
  await run(
    [
      "run",
      ...tasks,
      "--continue",
      "--concurrency=2",
      "--output-logs=new-only",
      "--log-order=grouped",
      "--summarize",
    ],
    env,
  );
  return readSummary();
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<void>}
 */
function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn("turbo", args, {
      stdio: "inherit",
      env: { ...process.env, ...env },
      timeout: longest,
    });
    child.on("error", reject);
    child.on("exit", () => resolve());
  });
}

async function readSummary() {
  const [file] = await readdir(summaries).catch(() => []);
  return file === undefined ? undefined : JSON.parse(await readFile(`${summaries}/${file}`, "utf8"));
}
