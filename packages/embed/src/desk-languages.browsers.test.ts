import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { launch } from "@redlines/browsers/playwright.mjs";
import { describeInBrowsers } from "@redlines/browsers/suites";
import type { Browser, Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { codeOf, copied, faultsInLook, LOOKS, openAll, openDesk, withClipboard } from "./fixtures/desk.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";

const QUOTE = "quote/khamenei-25-years";

let site: ServedSite;
beforeAll(async () => {
  // A translation that stands for itself: its data lies in a folder, too.
  site = await serveSite({ dataset: fa, languages: ["fa", "en"] });
});
afterAll(() => site?.close());

/** Runs in the page: whether the preview is cut off by its stage, and the beginning of its lines is not. */
function beginsInSight(): boolean {
  const [stage, frame] = ["#stage", "#preview"].map((one) => document.querySelector(one)) as [
    Element,
    Element,
  ];
  const [around, within] = [stage.getBoundingClientRect(), frame.getBoundingClientRect()];
  const isCut = within.width > around.width;
  const runsRight = getComputedStyle(stage).direction === "ltr";
  return isCut && (runsRight ? within.left >= around.left : within.right <= around.right);
}

/** Runs in the page: whether the page of the preview runs that way. */
function runs(direction: string): boolean {
  return document.querySelector<HTMLIFrameElement>("#preview")?.contentDocument?.dir === direction;
}

describeInBrowsers("the desk of a Persian dataset in %s", (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(name);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  const directionOf = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((one) => getComputedStyle(one).direction);

  test("says what it does in Persian, and its code runs from left to right", async () => {
    await withClipboard(page, true);
    await openDesk(page, site, `record=${QUOTE}&into=wordpress-block&heading-level=2`);
    await codeOf(page);
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual(["fa", "rtl"]);
    expect(await page.locator("#count").textContent()).toMatch(/^([۰-۹]+) از \1 مدخل$/);
    await page.getByRole("button", { name: "کپی" }).first().click();
    await page.locator(".answer [role=status]").getByText("کپی شد: کد", { exact: true }).waitFor();
    expect(await copied(page)).toMatch(/<quote-block [^>]*lang="fa"/);
    expect(await directionOf("#code")).toBe("ltr");
    expect(await directionOf("#extra-citation")).toBe("rtl");
  });

  test("names the options and their values in Persian, and sends what they are in code", async () => {
    await openDesk(page, site, "record=actor/iran&into=html");
    await codeOf(page);
    await openAll(page);
    await page.getByLabel("شکل").selectOption({ label: "فشرده" });
    await page.getByLabel("سطح سرتیتر").selectOption({ label: "هیچ" });
    expect(new URL(page.url()).hash).toBe("#record=actor/iran&into=html&form=compact&heading-level=none");
    // What options say of themselves is English.
    expect(await page.locator("#options [title]").count()).toBe(0);
  });

  test("previews a page that runs as the language of its code, until it is turned", async () => {
    await openDesk(page, site, "record=actor/iran&into=html");
    await codeOf(page);
    const turned = page.locator("#view [name=dir]");
    const isShown = (direction: string): Promise<unknown> => page.waitForFunction(runs, direction);
    await isShown("rtl");
    expect(await turned.isChecked()).toBe(true);
    await page.locator("#lang").selectOption("en");
    await isShown("ltr");
    expect(await turned.isChecked()).toBe(false);
    expect(new URL(page.url()).hash).toBe("#record=actor/iran&into=html&lang=en");
    await turned.check();
    await isShown("rtl");
    expect(new URL(page.url()).hash).toBe("#record=actor/iran&into=html&lang=en&dir=rtl");
    await turned.uncheck();
    await isShown("ltr");
    expect(new URL(page.url()).hash).toBe("#record=actor/iran&into=html&lang=en");
  });

  test("on a telephone a preview that is wider begins where its lines begin", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openDesk(page, site, "record=actor/iran&into=html");
    await codeOf(page);
    await page.waitForFunction(runs, "rtl");
    expect(await page.evaluate(beginsInSight)).toBe(true);
    await page.locator("#told > summary").click();
    await page.locator("#lang").selectOption("en");
    await page.waitForFunction(runs, "ltr");
    expect(await directionOf("#stage")).toBe("ltr");
    expect(await page.evaluate(beginsInSight)).toBe(true);
  });

  test.each(LOOKS)("$name it fits, and axe finds nothing", async (look) => {
    expect(await faultsInLook(page, site, look)).toEqual([]);
  });

  test("a small picture of a widget begins where its line begins", async () => {
    await openDesk(page, site);
    const line = page.locator('[data-record="actor/iran"]');
    await line.scrollIntoViewIfNeeded();
    await line.locator(".thumbnail > actor-card").waitFor();
    const ends = await line
      .locator(".thumbnail, .thumbnail > actor-card")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? NaN))).toBeLessThanOrEqual(1);
  });
});
