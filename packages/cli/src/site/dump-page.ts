import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../dataset/problem.js";

/** How long a page may take, in the browser's own time and in ours, in milliseconds. */
const [PATIENCE, LIMIT] = [60_000, 300_000];

/** With a profile of its own, no network and nothing that a browser does by itself. */
const OPTIONS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--hide-scrollbars",
  "--force-device-scale-factor=1",
  "--window-size=1600,1000",
];

/**
 * Opens a page in a Chromium, without a window, and reads what its script made of it.
 * @throws {UsageError} when the browser does not start, or ends badly
 */
export async function dumpPage(browser: string, html: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "redlines-measure-"));
  try {
    const page = join(dir, "page.html");
    await writeFile(page, html);
    return await output(browser, [
      ...OPTIONS,
      `--user-data-dir=${join(dir, "profile")}`,
      `--virtual-time-budget=${PATIENCE}`,
      "--dump-dom",
      pathToFileURL(page).href,
    ]);
  } finally {
    await rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void =>
      reject(
        new UsageError(
          `${command} cannot measure or draw: ${why}.`,
          "Name a Chromium or Chrome, or leave --browser out.",
        ),
      );
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"], timeout: LIMIT });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.on("error", ({ message }) => fail(message));
    child.on("close", (code, signal) =>
      code === 0 ? resolve(text) : fail(`it ended with ${signal ?? code}`),
    );
  });
}
