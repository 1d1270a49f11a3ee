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

/** As `describe`, with `%s` in the title where the browser's name stands. */
export function describeInEachBrowser(title: string, suite: (name: BrowserName) => void): void {
  for (const name of BROWSERS) describe.skipIf(isAbsent(name))(title.replace("%s", name), () => suite(name));
}

/** As `test`, with `%s` in the title where the browser's name stands. */
export function testInEachBrowser(title: string, run: InBrowser): void {
  for (const name of BROWSERS) test.skipIf(isAbsent(name))(title.replace("%s", name), () => run(name));
}
