import { existsSync } from "node:fs";
import { findBrowser } from "./find.mjs";
import { ensureChromium } from "./install.mjs";
import { machine } from "./playwright.mjs";
import { run, version } from "./run.mjs";

/** Only what starts counts, so that a stub on the PATH does not hide a browser further on. */
const starting = {
  ...machine,
  isExecutable: (/** @type {string} */ path) => machine.isExecutable(path) && version(path) !== undefined,
};

/**
 * The browsers to test in. Chromium is found or installed; Firefox is used when it is there.
 * @returns {Promise<{ name: import("./find.mjs").BrowserName, path: string, from: string, version: string }[]>}
 */
export async function ensureBrowsers() {
  const chromium = await ensureChromium({
    find: () => findBrowser("chromium", starting),
    run,
    mayUseApt: existsSync("/etc/debian_version") && process.getuid?.() === 0,
    say: (line) => console.log(line),
  });
  const firefox = findBrowser("firefox", starting);
  return [named("chromium", chromium), ...(firefox ? [named("firefox", firefox)] : [])];
}

/**
 * @param {import("./find.mjs").BrowserName} name
 * @param {import("./find.mjs").Found} found
 */
function named(name, found) {
  return { name, ...found, version: version(found.path) ?? "unknown" };
}
