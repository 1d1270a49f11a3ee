import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import type { Browser, Frame, Locator } from "playwright";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn } from "@redlines/browsers/wake.mjs";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import type { MeasuredHeights } from "./heights.js";
import { measuredHeights, measuringPage } from "./measure.js";
import { snippet } from "./snippet.js";

const RECORDS = [excerpt(dataset, "quote", "netanyahu-we-will-not-allow"), excerpt(dataset, "actor", "iran")];

/** A line of the widget's text, in pixels: the most that a frame may be too high. */
const LINE = 40;

/** Adds up what moved in the page, where the browser tells. */
const WATCH = `<script>
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) moved += value;
  }).observe({ type: "layout-shift", buffered: true });
</script>`;

/** What is in a frame. */
async function contentOf(frame: Locator): Promise<Frame> {
  const inside = await (await frame.elementHandle())?.contentFrame();
  if (!inside) throw new Error("A frame with nothing in it");
  return inside;
}

test("what a browser did not measure is told, not guessed", () => {
  expect(() => measuredHeights("<html><body>Nothing</body></html>")).toThrow("measured nothing");
});

describeInEachBrowser("heights measured in %s", (name) => {
  let browser: Browser;
  let site: ServedSite;
  let heights: MeasuredHeights;

  beforeAll(async () => {
    browser = await launch(name);
    site = await serveSite({ languages: ["en"], themes: ["auto"] });
    const page = await browser.newPage();
    await page.setContent(measuringPage({ dataset, languages: ["en"], excerpts: RECORDS }));
    heights = measuredHeights(await page.content());
    await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("are those of the frame at every width, to a line, and never less", async () => {
    const [frames = ""] = [
      RECORDS.map((record) => snippet(record, { as: "frame", baseUrl: site.baseUrl, release, heights })),
    ].map((all) => all.map((html) => html.replace(/<script.*?<\/script>/s, "")).join("\n"));
    const { page } = await visit(browser, site, { body: `<main>${frames}</main>` });
    for (const frame of await page.locator("iframe").all())
      await frame.evaluate((one: HTMLIFrameElement) => (one.loading = "eager"));
    for (const width of [241, 320, 375, 503, 640, 799, 1100]) {
      await page.locator("main").evaluate((column, pixels) => (column.style.width = `${pixels}px`), width);
      for (const frame of await page.locator("iframe").all()) {
        const inside = await contentOf(frame);
        const look = (): Promise<[width: number, needed: number]> =>
          inside.evaluate(() => [innerWidth, Math.ceil(document.body.getBoundingClientRect().height)]);
        await expect.poll(async () => (await look())[0]).toBe(width);
        const spare = (await frame.evaluate((one) => one.clientHeight)) - (await look())[1];
        expect(spare, `at ${width} px`).toBeGreaterThanOrEqual(0);
        expect(spare, `at ${width} px`).toBeLessThanOrEqual(LINE);
      }
    }
    await page.close();
  });

  test.runIf(name === "chromium")(
    "move nothing in the page when the frame loads and tells its own; without them something moves",
    async () => {
      const moved = async (measured: MeasuredHeights): Promise<number> => {
        const html = snippet(RECORDS[0] ?? excerpt(dataset, "actor", "iran"), {
          as: "frame",
          baseUrl: site.baseUrl,
          release,
          heights: measured,
        });
        const { page } = await visit(browser, site, {
          head: WATCH,
          body: `<p>Before</p><main style="width: 400px">${html}</main><p>After</p>`,
        });
        await page.frameLocator("iframe").locator("quote-block:state(ready)").waitFor();
        await drawn(page);
        const sum = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
        await page.close();
        return sum;
      };
      expect(await moved(heights)).toBe(0);
      expect(await moved(() => [[240, 120]])).toBeGreaterThan(0);
    },
  );
});
