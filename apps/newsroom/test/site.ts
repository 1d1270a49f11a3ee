import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { type BrowserName, ONE_BROWSER } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";
import { siteAt } from "@redlines/serve/site.mjs";
import { afterAll, expect } from "vitest";
export { wakeWidgets as whenReady } from "@redlines/browsers/wake.mjs";

/** The built site in a browser. What the browser asks of any other host is refused and kept. */
export interface Site {
  readonly url: string;
  readonly foreign: string[];
  /** The folder that is served at /hosts/, for pages that a test writes. */
  readonly hosts: string;
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The site as it is served to all tests of a file, whichever browser they run in. */
interface Served {
  readonly url: string;
  readonly hosts: string;
  readonly close: () => Promise<void>;
}

let served: Promise<Served> | undefined;
afterAll(async () => (await served)?.close());

async function serveSite(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), "redlines-site-"));
  const hosts = join(folder, "hosts");
  await mkdir(hosts);
  const { url, close } = await serve({
    port: 0,
    roots: async (origin) => [
      ...(await siteAt(origin, join(folder, "newsroom"))),
      { at: "/hosts/", dir: hosts, title: "pages of tests" },
    ],
  });
  return { url, hosts, close: () => close().then(() => rm(folder, { recursive: true })) };
}

/**
 * Serves what is built and starts a browser on it.
 * @param known origins of the test's own servers, which are not foreign
 */
export async function openSite(
  name: BrowserName = ONE_BROWSER,
  known: readonly string[] = [],
): Promise<Site> {
  const { url, hosts } = await (served ??= serveSite());
  const browser = await launch(name);
  const foreign: string[] = [];
  return {
    url,
    foreign,
    hosts,
    async open(options = {}) {
      const context = await browser.newContext(options);
      await context.route(
        (address) => address.protocol.startsWith("http") && ![url, ...known].includes(address.origin),
        async (route) => {
          foreign.push(route.request().url());
          await route.abort();
        },
      );
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

/**
 * What a page told its console until now: a line of our own is said last and waited for, so that all before
 * it is here.
 * @param heard what is said to the console, kept from the page's beginning
 */
export async function heardUntilNow(page: Page, heard: readonly string[]): Promise<string[]> {
  const last = "The last line";
  await page.evaluate((line) => console.info(line), last);
  await expect.poll(() => heard.includes(last)).toBe(true);
  return heard.filter((line) => line !== last);
}

/** Runs a module of a test in a page, as a file of the site's own. Resolves when it has run. */
export async function runModule(site: Site, page: Page, code: string): Promise<void> {
  const name = `module-${++modules}.js`;
  await writeFile(join(site.hosts, name), code);
  await page.addScriptTag({ type: "module", url: `/hosts/${name}` });
}

let modules = 0;
