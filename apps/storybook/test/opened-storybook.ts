import type { Browser, BrowserContextOptions, Page } from "playwright";
import { ONE_BROWSER } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import type { Running } from "@redlines/serve/serve.mjs";
import { type Opened, openPage } from "./open-page.js";
import { serveStorybook } from "./site.js";

/** The built Storybook and a browser to look at it, while the tests of a file run. */
export interface OpenedStorybook {
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page of it by its path below the Storybook's own. */
  readonly open: (path: string, settings?: BrowserContextOptions) => Promise<Opened>;
}

/** Loads a page anew in each look that it must bear, wide in light and narrow in the dark, and checks it. */
export async function inEachLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const [width, colorScheme] of [
    [1200, "light"],
    [320, "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    await check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
}

/** @param pasted a folder of pages that a test writes */
export function openedStorybook(pasted?: string): OpenedStorybook {
  let site: Running;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveStorybook(pasted);
    browser = await launch(ONE_BROWSER);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get url() {
      return site.url;
    },
    get browser() {
      return browser;
    },
    open: (path, settings) => openPage(browser, `${site.url}/storybook/${path}`, settings),
  };
}
