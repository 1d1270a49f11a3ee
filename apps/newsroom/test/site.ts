import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import { site } from "@redlines/serve/site.mjs";

/** The built site in a browser. What the browser asks of any other host is refused and kept. */
export interface Site {
  readonly url: string;
  readonly foreign: string[];
  /** The folder that is served at /hosts/, for pages that a test writes. */
  readonly hosts: string;
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Serves what is built and starts a browser on it.
 * @param known origins of the test's own servers, which are not foreign
 */
export async function openSite(
  name: "chromium" | "firefox" = "chromium",
  known: readonly string[] = [],
): Promise<Site> {
  const hosts = await mkdtemp(join(tmpdir(), "redlines-hosts-"));
  const server = await serve({
    port: 0,
    roots: [...site, { at: "/hosts/", dir: hosts, title: "pages of tests" }],
  });
  const browser = await launch(name);
  const foreign: string[] = [];
  return {
    url: server.url,
    foreign,
    hosts,
    async open(options = {}) {
      const context = await browser.newContext(options);
      await context.route(
        (address) => address.protocol.startsWith("http") && ![server.url, ...known].includes(address.origin),
        async (route) => {
          foreign.push(route.request().url());
          await route.abort();
        },
      );
      return context.newPage();
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(hosts, { recursive: true });
    },
  };
}

/** Wakes every widget of the page, as a reader does who touches it: a static one sleeps until then. Resolves when all are awake. */
export async function whenReady(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const widget of document.querySelectorAll("actor-card, quote-block, redline-gauge"))
      widget.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  });
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll("actor-card, quote-block, redline-gauge")];
    return widgets.length > 0 && widgets.every((widget) => widget.matches(":state(ready)"));
  });
}
