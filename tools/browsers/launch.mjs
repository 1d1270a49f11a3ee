/** What Chromium needs in a container, and what keeps it from calling home. */
const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The options that Playwright's `launch` needs to run a browser that it did not download.
 * @param {import("./list.mjs").BrowserName} name
 * @param {string} executablePath
 */
export function launchOptions(name, executablePath) {
  // "moz-firefox" makes Playwright speak WebDriver BiDi, which a stock Firefox understands; its own protocol
  // needs its own build.
  return name === "chromium"
    ? { executablePath, args: chromiumArgs }
    : { executablePath, channel: "moz-firefox" };
}
