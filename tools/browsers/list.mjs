/**
 * The browsers that the tests run in. This is the one place that names them: how each is called, found and
 * installed.
 *
 * @typedef {"chromium" | "firefox"} BrowserName
 *
 * @typedef {object} BrowserFacts
 * @property {string} title
 * @property {string} variable the environment variable that names one to use
 * @property {readonly string[]} commands the names that it goes by: the one that costs least first, then the
 *   freest
 * @property {readonly string[]} applications where macOS keeps it, out of the PATH
 * @property {string} [download] what the test tool calls its own, where that one can be driven
 * @property {readonly string[]} debian its packages: the first that can be had is enough
 * @property {readonly string[]} advice how to get it, system by system
 */

/** @type {Readonly<Record<BrowserName, BrowserFacts>>} */
export const facts = {
  chromium: {
    title: "Chromium",
    variable: "REDLINES_CHROMIUM",
    // What draws no window opens pages in half of the time.
    commands: [
      "chromium-headless-shell",
      "chrome-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "chrome",
      "microsoft-edge",
    ],
    applications: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    download: "chromium",
    debian: ["chromium-headless-shell", "chromium"],
    advice: [
      "Debian: sudo apt-get install chromium-headless-shell",
      "Ubuntu: npx playwright install --with-deps chromium",
      "Fedora: sudo dnf install chromium",
      "macOS: brew install --cask google-chrome",
    ],
  },
  firefox: {
    title: "Firefox",
    variable: "REDLINES_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    applications: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    debian: ["firefox-esr"],
    advice: [
      "Debian: sudo apt-get install firefox-esr",
      "Ubuntu: sudo snap install firefox",
      "Fedora: sudo dnf install firefox",
      "macOS: brew install --cask firefox",
    ],
  },
};

/** @type {readonly BrowserName[]} */
export const BROWSERS = /** @type {BrowserName[]} */ (Object.keys(facts));

/**
 * The browser of what need not be tried in each: the first of the list.
 * @type {BrowserName}
 */
export const ONE_BROWSER = BROWSERS[0] ?? "chromium";

/**
 * How to get a browser, in one line.
 * @param {BrowserName} name
 */
export function adviceOn(name) {
  const { advice, variable } = facts[name];
  return `${advice.join("; ")}; or set ${variable} to the path of one.`;
}
