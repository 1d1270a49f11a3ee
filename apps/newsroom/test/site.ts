import type { BrowserContextOptions, Page } from "playwright";
import { launch } from "../../../tools/browsers/playwright.mjs";
import { serve } from "../../../tools/serve/serve.mjs";
import { site } from "../../../tools/serve/site.mjs";

/** The built site in a browser. What the browser asks of any other host is refused and kept. */
export interface Site {
  readonly url: string;
  readonly foreign: string[];
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves what is built and starts a browser on it. */
export async function openSite(name: "chromium" | "firefox" = "chromium"): Promise<Site> {
  const server = await serve({ port: 0, roots: site });
  const browser = await launch(name);
  const foreign: string[] = [];
  return {
    url: server.url,
    foreign,
    async open(options = {}) {
      const context = await browser.newContext(options);
      await context.route(
        (address) => address.protocol.startsWith("http") && address.origin !== server.url,
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
    },
  };
}

/** Resolves when every widget of the page is awake. */
export async function whenReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll("actor-card, quote-block, redline-gauge")];
    return widgets.length > 0 && widgets.every((widget) => widget.matches(":state(ready)"));
  });
}
