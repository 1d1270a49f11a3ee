import { existsSync } from "node:fs";
import { findBrowser } from "./find.mjs";
import { ensureBrowser } from "./install.mjs";
import { adviceOn, BROWSERS, facts } from "./list.mjs";
import { machineFor } from "./playwright.mjs";
import { run, version } from "./run.mjs";

/**
 * @typedef {object} Ready a browser that runs here
 * @property {import("./list.mjs").BrowserName} name
 * @property {string} path
 * @property {string} version
 */

/**
 * The browsers to test in: each is found, or installed, or it is said how to get it.
 * @param {(line: string) => void} [say]
 * @returns {Promise<Ready[]>}
 */
export async function ensureBrowsers(say = console.log) {
  const ready = [];
  // One after the other: an installation locks the package lists.
  for (const name of BROWSERS) ready.push(await ensure(name, say));
  return ready.filter((one) => one !== undefined);
}

/**
 * @param {import("./list.mjs").BrowserName} name
 * @param {(line: string) => void} say
 * @returns {Promise<Ready | undefined>}
 */
async function ensure(name, say) {
  const found = await ensureBrowser(name, {
    find: () => findBrowser(name, starting(name)),
    run,
    mayUseApt: existsSync("/etc/debian_version") && process.getuid?.() === 0,
    say,
  });
  const { title } = facts[name];
  if (!found) {
    say(`No ${title} here, so its tests are skipped. To run them, install it. ${adviceOn(name)}`);
    return undefined;
  }
  const ready = { name, path: found.path, version: version(found.path) ?? "unknown" };
  say(`Testing in ${title}: ${ready.version}, from ${found.from}.`);
  return ready;
}

/**
 * Only what starts counts, so that a stub on the PATH does not hide a browser further on.
 * @param {import("./list.mjs").BrowserName} name
 */
function starting(name) {
  const machine = machineFor(name);
  return {
    ...machine,
    isExecutable: (/** @type {string} */ path) => machine.isExecutable(path) && version(path) !== undefined,
  };
}
