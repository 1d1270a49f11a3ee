/**
 * Suites and tests that run in browsers. Where a browser is not on this machine they are skipped, and counted
 * as skipped.
 */
import { describe, test } from "vitest";
import { type BrowserName, BROWSERS, ONE_BROWSER } from "./list.mjs";
import { browserHere } from "./playwright.mjs";

export { type BrowserName, ONE_BROWSER } from "./list.mjs";

type InBrowser = (name: BrowserName) => void | Promise<void>;

const isAbsent = (name: BrowserName): boolean => browserHere(name) === undefined;

/** As `describe`. */
export const describeInOneBrowser: typeof describe = describe.skipIf(
  isAbsent(ONE_BROWSER),
) as typeof describe;

/** As `test`. */
export const testInOneBrowser: typeof test = test.skipIf(isAbsent(ONE_BROWSER)) as typeof test;

/** As `describe`, in each browser, with `%s` in the title where its name stands: for long tests. */
export function describeInEachBrowser(title: string, suite: (name: BrowserName) => void): void {
  describeIn(BROWSERS, title, suite);
}

/** As `test`, otherwise as `describeInEachBrowser`. */
export function testInEachBrowser(title: string, run: InBrowser): void {
  testIn(BROWSERS, title, run);
}

const firstHere = BROWSERS.find((name) => !isAbsent(name)) ?? ONE_BROWSER;
const isLong = process.env["REDLINES_TEST_KIND"] === "long";

/** The browsers whose turn it is: the first that is here, or in the long tests the others. */
const inTurn = BROWSERS.filter((name) => (name === firstHere) !== isLong);

/** As `describeInEachBrowser`, for files called `*.browsers.test.ts`: each browser in its turn. */
export function describeInBrowsers(title: string, suite: (name: BrowserName) => void): void {
  describeIn(inTurn, title, suite);
}

/** As `test`, otherwise as `describeInBrowsers`. */
export function testInBrowsers(title: string, run: InBrowser): void {
  testIn(inTurn, title, run);
}

function describeIn(names: readonly BrowserName[], title: string, suite: (name: BrowserName) => void): void {
  for (const name of names) describe.skipIf(isAbsent(name))(title.replace("%s", name), () => suite(name));
}

function testIn(names: readonly BrowserName[], title: string, run: InBrowser): void {
  for (const name of names) test.skipIf(isAbsent(name))(title.replace("%s", name), () => run(name));
}
