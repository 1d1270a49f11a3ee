import { defineBrowserCommand, playwright } from "@vitest/browser-playwright";
import type { BrowserConfigOptions } from "vitest/node";
import { launchOptions } from "./launch.mjs";
import type { BrowserName } from "./list.mjs";
import { browserHere } from "./playwright.mjs";

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
    makeReachable: () => Promise<void>;
  }
}

/** What only the browser can set about: the preferences of a reader. Firefox takes no notice. */
const emulateMedia = defineBrowserCommand(({ page }, media: EmulatedMedia) => page.emulateMedia(media));

/**
 * Lets Vitest find the frame that the tests run in, as clicks and keys need it. It looks by name, and a busy
 * Firefox does not always tell Playwright that name, however long one waits; but it is the one frame that
 * stands in the page itself.
 */
const makeReachable = defineBrowserCommand(({ page }) => {
  const byName = page.frame.bind(page);
  page.frame = (wanted) =>
    byName(wanted) ??
    page.frames().find((frame) => wanted === "vitest-iframe" && frame.parentFrame() === page.mainFrame()) ??
    null;
});

/**
 * Vitest's browser mode in a browser of this machine.
 * @param name which browser
 * @param project what its tests are called, as in `vitest --project NAME`
 * @returns nothing where there is no such browser
 */
export function browserMode(name: BrowserName, project: string): BrowserConfigOptions | undefined {
  const found = browserHere(name);
  if (!found) return undefined;
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    // A busy machine may take long to start one.
    connectTimeout: 180_000,
    commands: { emulateMedia, makeReachable },
    provider: playwright({ launchOptions: launchOptions(name, found.path) }),
    instances: [{ browser: name, name: project }],
  };
}
