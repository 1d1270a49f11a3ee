import { playwright } from "@vitest/browser-playwright";
import type { BrowserConfigOptions } from "vitest/node";
import { type BrowserName, findBrowser } from "./find.mjs";
import { launchOptions } from "./launch.mjs";
import { machine } from "./playwright.mjs";

/**
 * Vitest's browser mode in a browser of this machine.
 * @param name which browser
 * @param project what its tests are called, as in `vitest --project NAME`
 * @returns nothing where there is no such browser
 */
export function browserMode(name: BrowserName, project: string): BrowserConfigOptions | undefined {
  const found = findBrowser(name, machine);
  if (!found) return undefined;
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: launchOptions(name, found.path) }),
    instances: [{ browser: name, name: project }],
  };
}
