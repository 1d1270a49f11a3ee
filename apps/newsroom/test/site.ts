import { mkdtempSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright";
import { type BrowserName, ONE_BROWSER } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { expect, inject } from "vitest";
export { wakeWidgets as whenReady } from "@redlines/browsers/wake.mjs";

/** The built site in a browser. What the browser asks of any other host is refused and kept. */
export interface Site {
  readonly url: string;
  readonly foreign: string[];
  /** A folder for pages that a test writes, and the address, with a slash, at which it is served. */
  readonly hosts: string;
  readonly hostsUrl: string;
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const newsroom = inject("newsroom");

/** The pages that the tests of this file write, whichever browser they run in. */
const hosts = mkdtempSync(join(newsroom.hosts, "file-"));

/**
 * Starts a browser on what is served.
 * @param known origins of the test's own servers, which are not foreign
 */
export async function openSite(
  name: BrowserName = ONE_BROWSER,
  known: readonly string[] = [],
): Promise<Site> {
  const { url } = newsroom;
  const browser = await launch(name);
  const foreign: string[] = [];
  return {
    url,
    foreign,
    hosts,
    hostsUrl: `${url}/hosts/${basename(hosts)}/`,
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
  await page.addScriptTag({ type: "module", url: site.hostsUrl + name });
}

let modules = 0;
