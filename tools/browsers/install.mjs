import { facts } from "./list.mjs";

/**
 * @typedef {{ seconds: number, env?: Record<string, string> }} Limits
 *
 * @typedef {object} Steps what installing may do; the tests give their own
 * @property {() => import("./find.mjs").Found | undefined} find
 * @property {(command: string, args: string[], limits: Limits) => Promise<boolean>} run
 * @property {boolean} mayUseApt whether this is Debian or a relative, and we are root
 * @property {(line: string) => void} say
 */

/**
 * Finds a browser, or installs it the ordinary way for the platform.
 * @param {import("./list.mjs").BrowserName} name
 * @param {Steps} steps
 * @returns {Promise<import("./find.mjs").Found | undefined>} nothing when it can be had neither way
 */
export async function ensureBrowser(name, steps) {
  for (const attempt of [none, download, debianPackage]) {
    await attempt(facts[name], steps);
    const found = steps.find();
    if (found) return found;
  }
  return undefined;
}

/** Perhaps there is one already. */
async function none() {}

/**
 * @param {import("./list.mjs").BrowserFacts} browser
 * @param {Steps} steps
 */
async function download({ title, download: theirs }, { run, say }) {
  if (!theirs) return;
  say(`No ${title} here. Asking the test tool to download its own…`);
  // A network that swallows packets must not cost more than a minute; a slow one may take its time.
  await run("playwright", ["install", theirs], {
    seconds: 300,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
}

/**
 * @param {import("./list.mjs").BrowserFacts} browser
 * @param {Steps} steps
 */
async function debianPackage({ title, debian }, { run, mayUseApt, say }) {
  if (!mayUseApt) return;
  say(`No ${title} that runs here. Installing it as Debian does…`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if (!(await run("apt-get", ["update"], { seconds: 120, env }))) return;
  for (const name of debian) {
    const install = ["install", "-y", "--no-install-recommends", name];
    if (await run("apt-get", install, { seconds: 400, env })) return;
  }
}
