import { chromium, firefox } from "playwright";
import { findBrowser, thisMachine } from "./find.mjs";
import { launchOptions } from "./launch.mjs";

const types = { chromium, firefox };

/** In milliseconds: what a page that shares its core with others may take for what is a moment's work elsewhere. */
const PATIENCE = 60_000;

/** This machine, with the place where Playwright keeps its own Chromium. */
export const machine = { ...thisMachine, downloaded: () => chromium.executablePath() };

/**
 * Starts a browser of this machine.
 * @param {import("./find.mjs").BrowserName} name
 * @returns {Promise<import("playwright").Browser>}
 * @throws when there is none
 */
export async function launch(name) {
  const found = findBrowser(name, machine);
  if (!found) throw new Error(`No ${name} on this machine. \`npm test\` finds or installs one.`);
  const browser = await types[name].launch({ ...launchOptions(name, found.path), timeout: PATIENCE });
  browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}
