import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describeInOneBrowser, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { axeFindings } from "./axe.ts";
import { openSite, type Site, whenReady } from "./site.ts";

const dist = new URL("../dist/", import.meta.url);

/** Each page that is built, by its path. */
const PATHS = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.slice(0, -"index.html".length)}`)
  // What the site offers to others is tested where it is made.
  .filter((path) => !path.startsWith("/redlines/"))
  .toSorted();

const source = (path: string): string => readFileSync(new URL(`.${path}index.html`, dist), "utf8");

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

testInOneBrowser("there is a front page, an explainer in each way, and a page of each kind", () => {
  expect(PATHS).toEqual(
    expect.arrayContaining([
      "/",
      "/dark/",
      "/explainer/",
      "/explainer/plain/",
      "/explainer/script/",
      "/fa/",
      "/live/",
      "/strict/",
      "/cms/",
      "/explainer/frame/",
    ]),
  );
});

const WIDGET = new RegExp(`<(${WIDGET_TAGS.join("|")})\\b`);

/** Some pages hold frames, or the words alone. */
const hasWidgets = (path: string): boolean => WIDGET.test(source(path));

/** What the page told its console, and what broke in it. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

async function openAt(
  path: string,
  look: Parameters<Site["open"]>[0],
): Promise<{ page: Page; heard: string[] }> {
  const page = await site.open(look);
  const heard = complaints(page);
  await page.goto(site.url + path);
  if (hasWidgets(path)) await whenReady(page);
  return { page, heard };
}

describeInOneBrowser.each(PATHS)("%s", (path) => {
  test("one language, one title, one first heading, and every link of the site leads somewhere", async () => {
    const html = source(path);
    expect(html).toMatch(/^<!doctype html>\n<html lang="(en|fa)" dir="(ltr|rtl)"/);
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    const links = [...html.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map(([, href = ""]) => href);
    const answers = await Promise.all(
      [...new Set(links)].map(async (href) => [href, (await fetch(site.url + href)).status]),
    );
    expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test.each([
    { colorScheme: "light", viewport: { width: 1200, height: 800 } },
    { colorScheme: "dark", viewport: { width: 320, height: 800 } },
  ] as const)(
    "$colorScheme, $viewport.width px: nothing is wider than the page, axe finds nothing, the " +
      "console is silent, nobody else is asked",
    async (look) => {
      const { page, heard } = await openAt(path, look);
      for (const details of await page.locator("details").all())
        await details.evaluate((element) => element.setAttribute("open", ""));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport.width);
      // Before axe looks: it writes to frames in a way that a sandbox complains of.
      expect(heard).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(site.foreign).toEqual([]);
    },
  );
});
