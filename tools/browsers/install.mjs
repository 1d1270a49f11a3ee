/**
 * @typedef {object} Steps what installing may do; the tests give their own
 * @property {() => import("./find.mjs").Found | undefined} find
 * @property {(command: string, args: string[], limits: { seconds: number, env?: Record<string, string> }) => Promise<boolean>} run
 * @property {boolean} mayUseApt whether this is Debian or a relative, and we are root
 * @property {(line: string) => void} say
 */

export const advice = [
  "No Chromium that runs, and none could be installed.",
  "Install Chromium or Google Chrome the way your system does it, or set REDLINES_CHROMIUM to the path of one:",
  "  Debian   sudo apt-get install chromium",
  "  Ubuntu   npx playwright install --with-deps chromium",
  "  Fedora   sudo dnf install chromium",
  "  macOS    brew install --cask google-chrome",
].join("\n");

/**
 * Finds a Chromium, or installs one the ordinary way for the platform.
 * @param {Steps} steps
 * @returns {Promise<import("./find.mjs").Found>}
 * @throws with advice when nothing helped
 */
export async function ensureChromium(steps) {
  for (const attempt of [none, download, debianPackage]) {
    await attempt(steps);
    const found = steps.find();
    if (found) return found;
  }
  throw new Error(advice);
}

/** Perhaps there is one already. */
async function none() {}

/** @param {Steps} steps */
async function download({ run, say }) {
  say("No Chromium here. Asking the test tool to download its own…");
  // A network that swallows packets must not cost more than a minute; a slow one may take its time.
  await run("playwright", ["install", "chromium"], {
    seconds: 300,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
}

/** @param {Steps} steps */
async function debianPackage({ run, mayUseApt, say }) {
  if (!mayUseApt) return;
  say("That gave no Chromium that runs here. Installing Debian's package…");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if (!(await run("apt-get", ["update"], { seconds: 120, env }))) return;
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { seconds: 400, env });
}
