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
  if (name === "firefox") keepScriptsOut(browser);
  return browser;
}

/**
 * A Firefox that is driven by WebDriver BiDi runs scripts also in a context whose `javaScriptEnabled` is
 * false, and nobody is told. There a policy forbids them.
 * @param {import("playwright").Browser} browser
 */
function keepScriptsOut(browser) {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    if (options?.javaScriptEnabled === false) await context.route("**/*", forbidScripts);
    return context;
  };
}

/** @param {import("playwright").Route} route */
async function forbidScripts(route) {
  if (route.request().resourceType() !== "document") return route.fallback();
  const response = await route.fetch();
  const { "content-security-policy": own, ...headers } = response.headers();
  const policies = [...(own === undefined ? [] : [own]), "script-src 'none'"].join(", ");
  return route.fulfill({ response, headers: { ...headers, "content-security-policy": policies } });
}
