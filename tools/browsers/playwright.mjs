import { chromium, firefox } from "playwright";
import { findBrowser, thisMachine } from "./find.mjs";
import { launchOptions } from "./launch.mjs";

/**
 * The environment variable that says which browsers were looked for in vain, so that nobody looks for them
 * again.
 */
export const ABSENT = "REDLINES_ABSENT";

const types = { chromium, firefox };

/**
 * In milliseconds: what a page that shares its core with others may take for what is a moment's work
 * elsewhere.
 */
const PATIENCE = 180_000;

/**
 * This machine, with the place where Playwright keeps its own browser.
 * @param {import("./list.mjs").BrowserName} name
 */
export function machineFor(name) {
  return { ...thisMachine, downloaded: () => types[name].executablePath() };
}

/**
 * Where a browser is on this machine, if it is.
 * @param {import("./list.mjs").BrowserName} name
 */
export function browserHere(name) {
  return process.env[ABSENT]?.split(" ").includes(name) ? undefined : findBrowser(name, machineFor(name));
}

/**
 * Starts a browser of this machine.
 * @param {import("./list.mjs").BrowserName} name
 * @returns {Promise<import("playwright").Browser>}
 * @throws when there is none
 */
export async function launch(name) {
  const found = browserHere(name);
  if (!found) throw new Error(`No ${name} on this machine. \`npm test\` finds or installs one.`);
  const browser = await types[name].launch({ ...launchOptions(name, found.path), timeout: PATIENCE });
  browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
