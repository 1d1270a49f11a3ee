import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../site.ts";
import { openHost, SCRIPT, widgets } from "./host-page.ts";

/** Adds up what moved under a reader's eyes, as the Layout Instability draft counts it. */
const WATCH = `<script>
  globalThis.moved = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value; }).observe({ type: "layout-shift", buffered: true });
</script>`;

/** In milliseconds: as late as a script is on a slow telephone. */
const LATE = 1500;

const TAGS = "quote-block, actor-card, redline-gauge";

const moved = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { moved: number }).moved);

const ready = (page: Page): Promise<number> =>
  page.evaluate((tags) => [...document.querySelectorAll(tags)].filter((widget) => widget.matches(":state(ready)")).length, TAGS);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page whose first screen holds widgets, with words of the host above, between and below. */
async function openLate(way: "static" | "script", viewport: { width: number; height: number }): Promise<Page> {
  const page = await site.open({ viewport });
  await page.route("**/embed/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  return (await openHost(site, { head: WATCH, body: `${widgets(way)}<p class="hosts">The end.</p>${SCRIPT}` }, page)).page;
}

const SCREENS = [
  { width: 412, height: 823 },
  { width: 1200, height: 1600 },
];

describe.each(["static", "script"] as const)("in the %s way, with the script late by a second and a half", (way) => {
  test.each(SCREENS)("nothing moves under a reader's eyes: $width × $height", async (viewport) => {
    const page = await openLate(way, viewport);
    // One request after the other: the script, then what it loads.
    await page.waitForFunction(() => customElements.get("quote-block"));
    await page.waitForTimeout(500);
    expect(await moved(page)).toBeLessThanOrEqual(0.01);
  });
});

test("a widget whose words are read already comes when it is out of sight, or at once when it is touched", async () => {
  const page = await openLate("script", { width: 412, height: 823 });
  await page.waitForFunction(() => customElements.get("quote-block") && customElements.get("redline-gauge"));
  await page.waitForFunction((tags) => [...document.querySelectorAll(tags)].some((widget) => widget.matches(":state(ready)")), TAGS);
  const quote = page.locator("quote-block");
  expect(await quote.evaluate((widget) => widget.matches(":state(ready)"))).toBe(false);
  expect(await quote.getByText("to entrench itself militarily").isVisible()).toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForFunction(() => document.querySelector("quote-block")?.matches(":state(ready)"));

  const touched = await openLate("script", { width: 412, height: 823 });
  await touched.waitForFunction(() => customElements.get("quote-block"));
  await touched.getByText("to entrench itself militarily").click();
  await touched.waitForFunction(() => document.querySelector("quote-block")?.matches(":state(ready)"));
});

test("where nothing stands below that it could move, a widget comes at once, however late", async () => {
  const page = await site.open();
  await page.route("**/embed/**", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
  await openHost(site, { head: SCRIPT, body: widgets("script", {}, ["quote"]) }, page);
  await page.waitForFunction(() => document.querySelector("quote-block")?.matches(":state(ready)"));
  expect(await ready(page)).toBe(1);
});

test("the measure sees what moves", async () => {
  const page = await openLate("static", { width: 412, height: 823 });
  await page.evaluate(() => document.querySelector("main")?.prepend(Object.assign(document.createElement("div"), { style: "block-size: 200px" })));
  await page.waitForFunction(() => (globalThis as unknown as { moved: number }).moved > 0);
  expect(await moved(page)).toBeGreaterThan(0.05);
});
