import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import { bareFrameTag } from "./frame-snippet.js";
import { snippet, type SnippetOptions } from "./snippet.js";

const RECORD = excerpt(dataset, "redline", "iranian-presence-in-syria");
/** No ground that a browser has of its own. */
const GROUND = "rgb(32, 64, 96)";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto", "dark"] });
});
afterAll(() => site?.close());

/** A page of another site than that of the frame, as those that embed are. */
const BASE = (): string => site.baseUrl.replace("127.0.0.1", "localhost");
const framed = (options: SnippetOptions = {}): string =>
  snippet(RECORD, { as: "frame", baseUrl: BASE(), release, ...options });

/** Whether the text in the frame is that for a dark page. */
const isDark = (page: Page): Promise<boolean> =>
  page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => getComputedStyle(body).color !== "rgb(0, 0, 0)");

/** Whether the page around is light, by its own account. */
const isLight = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.body).color === "rgb(0, 0, 0)");

const head = (more: string): string => `<style>html { background: ${GROUND} }</style>${more}`;
const scheme = (value: string): string => `<style>:root { color-scheme: ${value} }</style>`;

describeInBrowsers("the ground of a frame in %s", (name) => {
  let browser: Browser;
  let decoder: Page;
  beforeAll(async () => {
    browser = await launch(name);
    decoder = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const seen = async (page: Page): Promise<object> => ({
    ground: await groundOf(page),
    isDark: await isDark(page),
  });

  /** The colour behind the text, in a corner of the frame that holds none. */
  async function groundOf(page: Page): Promise<string> {
    const box = await page.locator("iframe").boundingBox();
    if (!box) return "no frame";
    const clip = { x: box.x + box.width - 4, y: box.y + 4, width: 1, height: 1 };
    const shot = await page.screenshot({ clip });
    return decoder.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      canvas?.drawImage(image, 0, 0);
      return `rgb(${[...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(", ")})`;
    }, shot.toString("base64"));
  }

  test.each([
    ["that says nothing", "", { light: false, dark: false }],
    ["that is always light", scheme("light"), { light: false, dark: false }],
    ["that is always dark", scheme("dark"), { light: true, dark: true }],
    ["that says so by a tag", '<meta name="color-scheme" content="dark">', { light: true, dark: true }],
    // A browser may be told of a system for its queries alone.
    ["that is as the reader’s", scheme("light dark"), undefined],
  ] as const)("is that of a page %s, whatever the reader's system is", async (_name, more, given) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page, errors } = await visit(
        browser,
        site,
        { head: head(more), body: framed() },
        { colorScheme },
      );
      const expected = given?.[colorScheme] ?? !(await isLight(page));
      await expect.poll(() => isDark(page)).toBe(expected);
      // A picture takes a style of its tool's, which the frame's policy refuses.
      expect(errors).toEqual([]);
      await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: expected });
      await page.close();
    }
  });

  test("follows the page's switch, and the reader's system where the page does", async () => {
    const more = "<style>.dark { color-scheme: dark } .both { color-scheme: light dark }</style>";
    const { page } = await visit(
      browser,
      site,
      { head: head(more), body: framed() },
      { colorScheme: "light" },
    );
    const classed = (value: string): Promise<void> =>
      page.evaluate((given) => void (document.documentElement.className = given), value);
    await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: false });
    await classed("dark");
    await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: true });
    await classed("both");
    await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: false });
    await page.emulateMedia({ colorScheme: "dark" });
    // Not every browser can be told so once a page is open.
    const isDarkNow = await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
    await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: isDarkNow });
    await page.close();
  });

  test.each([
    ["with the host's script", () => framed({ theme: "dark" }), true],
    ["measured, without script", () => framed({ theme: "dark", heights: () => [[240, 456]] }), false],
    ["bare, without script", () => bareFrameTag(RECORD, { theme: "dark", baseUrl: BASE() }), false],
  ] as const)(
    "of a page that is dark without saying so stays, %s",
    async (_name, html, javaScriptEnabled) => {
      const { page } = await visit(
        browser,
        site,
        { head: head(""), body: html() },
        { javaScriptEnabled, colorScheme: "light" },
      );
      await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: true });
      await page.close();
    },
  );

  test("takes no other word for it, and from nobody else", async () => {
    const { page } = await visit(
      browser,
      site,
      { head: head(scheme("dark")), body: framed() },
      { colorScheme: "light" },
    );
    await expect.poll(() => seen(page)).toEqual({ ground: GROUND, isDark: true });
    const tell = (theme: string): Promise<void> =>
      page.evaluate((given) => {
        const message = { type: "redlines:theme", version: 1, theme: given };
        document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
      }, theme);
    const inFrame = (): Promise<string> =>
      page
        .frameLocator("iframe")
        .locator("html")
        .evaluate((root) => root.style.cssText);
    await tell("light; background: red");
    await page
      .frameLocator("iframe")
      .locator("html")
      .evaluate(() => window.postMessage({ type: "redlines:theme", version: 1, theme: "light" }, "*"));
    expect(await inFrame()).toBe("color-scheme: dark;");
    await tell("light");
    await expect.poll(inFrame).toBe("color-scheme: light;");
    await page.close();
  });
});
