import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn, holdUntilRead } from "@redlines/browsers/wake.mjs";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import type { MeasuredHeights } from "./heights.js";
import { measuredHeights, measuringPage } from "./measure.js";
import { snippet, type SnippetOptions } from "./snippet.js";

const ACTORS = (["iran", "israel", "russia"] as const).map((id) => excerpt(dataset, "actor", id));
const QUOTE = excerpt(dataset, "quote", "netanyahu-we-will-not-allow");
const GAUGE = excerpt(dataset, "redline", "iranian-presence-in-syria");

interface Late {
  readonly what: string;
  readonly shown: Excerpt | readonly Excerpt[];
  readonly options?: Pick<SnippetOptions, "form">;
  /** How many widgets there are. */
  readonly count?: number;
}

const EACH: readonly Late[] = [
  { what: "quotation", shown: QUOTE },
  { what: "gauge", shown: GAUGE },
  { what: "card", shown: excerpt(dataset, "actor", "iran") },
  { what: "compact card", shown: excerpt(dataset, "actor", "iran"), options: { form: "compact" } },
  { what: "deck of compact cards", shown: ACTORS, options: { form: "compact" }, count: ACTORS.length },
];

/** The most that may move, as the Layout Instability draft counts it. */
const MOST = 0.02;

/** A page in another face and size than the one in which heights are measured. */
const HEAD = `<style>body { margin: 0; font: 18px/1.55 Georgia, serif }</style><script>
  globalThis.moved = 0;
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) moved += value;
    }).observe({ type: "layout-shift", buffered: true });
</script>`;

const WORDS = `<p class="hosts">${"Words of the host. ".repeat(40)}</p>`;

/** What the page holds of the host's making and of ours, as a snapshot or a framework would see it. */
const markup = (page: Page): Promise<string> => page.locator("main").evaluate((main) => main.outerHTML);

/** Where what follows the widget begins, in pixels. */
const follows = (page: Page): Promise<number> =>
  page
    .locator(".hosts")
    .last()
    .evaluate((one) => one.getBoundingClientRect().top);

/** How much has moved so far. */
const movement = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { moved: number }).moved);

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
});
afterAll(() => site?.close());

describeInBrowsers("a script that is 1.5 s late, in %s", (name) => {
  let browser: Browser;
  let heights: MeasuredHeights;

  beforeAll(async () => {
    browser = await launch(name);
    const page = await browser.newPage();
    const excerpts = [QUOTE, GAUGE, ...ACTORS];
    await page.setContent(measuringPage({ dataset, languages: ["en"], excerpts }));
    heights = measuredHeights(await page.content());
    await page.close();
  });
  afterAll(() => browser?.close());

  interface Seen {
    readonly page: Page;
    readonly before: string;
    /** By how much what follows was pushed, in pixels. */
    readonly pushed: number;
    readonly moved: number;
  }

  /** Reads a page for so long, and nobody touches it, until each widget is there. */
  async function read(
    { shown, options, count = 1 }: Late,
    width: number,
    measured: MeasuredHeights | undefined,
  ): Promise<Seen> {
    const code = snippet(shown, {
      as: "script",
      baseUrl: site.baseUrl,
      release,
      heights: measured,
      ...options,
    });
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    let [before, top, movedBefore] = ["", NaN, NaN];
    await holdUntilRead(page, "**/embed/**", async () => {
      [before, top, movedBefore] = [await markup(page), await follows(page), await movement(page)];
    });
    await visit(page, site, { head: HEAD, body: `<main><p>Words.</p>${code}${WORDS}</main>` });
    await page.waitForFunction((all) => document.querySelectorAll(":state(ready)").length === all, count);
    await drawn(page);
    const pushed = (await follows(page)) - top;
    // A page that is drawn while it comes in, piece by piece, moves what it has: that is no late script.
    const moved = (await movement(page)) - movedBefore;
    return { page, before, pushed, moved };
  }

  test.each(EACH.flatMap((late) => [320, 680].map((width) => ({ ...late, width }))))(
    "shows a $what at $width px, untouched; nothing moves, and nothing is left in the page's own tree",
    async ({ width, ...late }) => {
      const { page, before, pushed, moved } = await read(late, width, heights);
      expect(await markup(page)).toBe(before);
      expect(moved).toBeLessThanOrEqual(MOST);
      expect(Math.abs(pushed)).toBeLessThanOrEqual(MOST * 800);
      await page.close();
    },
  );

  test("where nothing was measured a widget comes as soon, and what it moves is seen", async () => {
    const { page, before, pushed, moved } = await read(EACH[0] as Late, 320, undefined);
    expect(await markup(page)).toBe(before);
    expect(Math.abs(pushed)).toBeGreaterThan(MOST * 800);
    // Firefox has no such measure.
    expect(moved > MOST).toBe(name === "chromium");
    await page.close();
  });
});
