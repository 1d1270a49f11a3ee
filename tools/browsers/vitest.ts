import { defineBrowserCommand, playwright } from "@vitest/browser-playwright";
import type { BrowserConfigOptions } from "vitest/node";
import { type BrowserName, findBrowser } from "./find.mjs";
import { launchOptions } from "./launch.mjs";
import { machine } from "./playwright.mjs";

/** What a test may ask the browser to pretend; `null` ends it. */
interface EmulatedMedia {
  forcedColors?: "active" | "none" | null;
  contrast?: "more" | "no-preference" | null;
  reducedMotion?: "reduce" | "no-preference" | null;
  media?: "print" | null;
}

declare module "vitest/browser" {
  interface BrowserCommands {
    emulateMedia: (media: EmulatedMedia) => Promise<void>;
    untilReachable: () => Promise<void>;
  }
}

/** What only the browser can set about: the preferences of a reader. Firefox takes no notice. */
const emulateMedia = defineBrowserCommand(({ page }, media: EmulatedMedia) => page.emulateMedia(media));

/** In milliseconds: how often it is asked, and for how long at most. */
const ASKING = 50;
const PATIENCE = 30_000;

/** Resolves when the frame that the tests run in can be reached from outside, as clicks and keys need it: a busy Firefox tells of it late, and Vitest waits a second. */
const untilReachable = defineBrowserCommand(async ({ page }) => {
  for (let waited = 0; waited < PATIENCE && !page.frame("vitest-iframe"); waited += ASKING) await page.waitForTimeout(ASKING);
});

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
    // A busy machine may take long to start one.
    connectTimeout: 180_000,
    commands: { emulateMedia, untilReachable },
    provider: playwright({ launchOptions: launchOptions(name, found.path) }),
    instances: [{ browser: name, name: project }],
  };
}
