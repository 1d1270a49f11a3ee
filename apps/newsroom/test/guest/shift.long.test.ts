import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { describeInEachBrowser, describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { drawn, holdUntilDrawn, holdUntilRead, WIDGETS } from "@redlines/browsers/wake.mjs";
import { source } from "../built-pages.ts";
import { openSite, type Site } from "../site.ts";
import { openHost, SCRIPT, widgets } from "./host-page.ts";

/** Adds up what moved under a reader's eyes, as the Layout Instability draft counts it. */
const WATCH = `<script>
  globalThis.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
</script>`;

const moved = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { moved: number }).moved);

const SCREENS = [
  { width: 412, height: 823 },
  { width: 1200, height: 1600 },
] as const;

/** A page whose first screen holds widgets, with words of the host above, between and below. */
async function openLate(
  site: Site,
  way: "static" | "script",
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await site.open({ viewport });
  await page.addInitScript(noteMoves);
  await holdUntilRead(page, "**/embed/**");
  return (
    await openHost(site, { head: WATCH, body: `${widgets(way)}<p class="hosts">The end.</p>${SCRIPT}` }, page)
  ).page;
}

/**
 * Runs in the page: whether each widget shows its record, or sleeps because it is far from what is in sight.
 * Nothing more comes then before the reader does something.
 */
function everyWidgetIsSettled(tags: string): boolean {
  const isFar = (widget: Element): boolean => widget.getBoundingClientRect().top > 1.5 * innerHeight;
  return [...document.querySelectorAll(tags)].every(
    (widget) => widget.matches(":state(ready)") || (!widget.matches(":defined") && isFar(widget)),
  );
}

describeInOneBrowser("in the static and the script way", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test("a tag written by hand, whose room nobody measured, becomes the widget as soon", async () => {
    const page = await site.open();
    await holdUntilRead(page, "**/embed/**");
    const body = `${widgets("script", { heights: undefined })}<p>The end.</p>`;
    await openHost(site, { head: SCRIPT, body }, page);
    await page.waitForFunction(
      (tags) => [...document.querySelectorAll(tags)].every((widget) => widget.matches(":state(ready)")),
      WIDGETS,
    );
    expect(await page.locator(":state(ready)").count()).toBe(3);
  });

  test("the measures see what moves", async () => {
    const page = await openLate(site, "static", { width: 412, height: 823 });
    await page.evaluate(() =>
      document
        .querySelector("main")
        ?.prepend(Object.assign(document.createElement("div"), { style: "block-size: 200px" })),
    );
    await page.waitForFunction(() => (globalThis as unknown as { moved: number }).moved > 0);
    expect(await moved(page)).toBeGreaterThan(0.05);
    expect(await noted(page)).not.toEqual([]);
  });
});

/** The story in frames of which nobody measured how high they are. */
const unmeasured = (framed: string): string =>
  framed.replaceAll(
    /<div data-redlines="">.*?(<iframe\b[^>]*>).*?(<script.*?<\/script>)<\/div>/gs,
    (_all, frame: string, script: string) =>
      `<div>${frame.replace(/ height="\d+"/, ' height="480"')}</iframe>${script}</div>`,
  );

/**
 * The story where no script runs, neither on the page nor in a frame: told so by the page, for the test tool
 * cannot tell every browser.
 */
const scriptless = (framed: string): string =>
  framed.replaceAll(/<script\b[^>]*>.*?<\/script>/gs, "").replaceAll('sandbox="allow-scripts ', 'sandbox="');

/**
 * Notes whatever of the page's own is in sight and changes its place while nobody scrolls: as every browser
 * can tell it.
 */
function noteMoves(): void {
  const noted: string[] = ((globalThis as unknown as { noted: string[] }).noted = []);
  let [before, scrolled] = [new Map<Element, number>(), 0];
  const look = (): void => {
    const now = new Map(
      [...document.querySelectorAll("article > *, main > *, aside, footer")].map((one) => [
        one,
        one.getBoundingClientRect().top,
      ]),
    );
    for (const [one, top] of now) {
      const was = before.get(one) ?? top;
      const isSeen = [was, top].some((place) => place > 0 && place < innerHeight);
      if (isSeen && scrollY === scrolled && Math.abs(top - was) > 1)
        noted.push(`${one.localName} by ${top - was}`);
    }
    [before, scrolled] = [now, scrollY];
    requestAnimationFrame(look);
  };
  if (parent === window) addEventListener("DOMContentLoaded", look);
}

const noted = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);

/** Where each element of the page's own begins, from the page's top. */
const places = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("article > *, main > *, aside, footer")].map((one) =>
      Math.round(one.getBoundingClientRect().top + scrollY),
    ),
  );

/** What the browser itself has added up until now; 0 in Firefox, which has no such measure. */
async function shifted(page: Page): Promise<number> {
  await drawn(page);
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: "layout-shift", buffered: true });
    const shifts = observer.takeRecords() as unknown as { value: number }[];
    observer.disconnect();
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}

/**
 * Reads on from frame to frame, until each shows its widget.
 * @returns by how much each is lower than what is in it
 */
async function readThrough(page: Page, inside: string): Promise<number[]> {
  const cut: number[] = [];
  for (const frame of await page.locator("iframe").all()) {
    await frame.scrollIntoViewIfNeeded();
    await frame.contentFrame().locator(inside).first().waitFor();
    const needed = await frame
      .contentFrame()
      .locator("body")
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    cut.push(Math.max(0, needed - (await frame.evaluate(({ clientHeight }) => clientHeight))));
  }
  return cut;
}

/** How many widgets the story has in the static way: each is a frame in this one. */
const WIDGETS_OF_STORY = [
  ...source("/explainer/").matchAll(new RegExp(`<(${WIDGET_TAGS.join("|")}) src=`, "g")),
].length;

/** The frames of the story, none of which is lower than what is in it. */
const ALL_WHOLE = Array<number>(WIDGETS_OF_STORY).fill(0);

/**
 * So high that the second frame and what follows it are in sight from the start: at the top of a page no
 * browser holds on to what is read.
 */
const HIGH = { width: 412, height: 2600 };

describeInEachBrowser("in %s", (name) => {
  let other: Site;
  beforeAll(async () => {
    other = await openSite(name);
    const framed = await (await fetch(`${other.url}/explainer/frame/`)).text();
    await writeFile(join(other.hosts, "unmeasured.html"), unmeasured(framed));
    await writeFile(join(other.hosts, "scriptless.html"), scriptless(framed));
  });
  afterAll(() => other.close());

  const screens = name === "chromium" ? SCREENS : SCREENS.slice(0, 1);

  describe.each(["static", "script"] as const)(
    "in the %s way, with the script so late that the page is being read",
    (way) => {
      test.each(screens)("nothing moves under a reader's eyes: $width × $height", async (viewport) => {
        const page = await openLate(other, way, viewport);
        await page.waitForFunction(everyWidgetIsSettled, WIDGETS);
        await drawn(page);
        expect(await noted(page)).toEqual([]);
        expect(await moved(page)).toBeLessThanOrEqual(0.01);
        await page.context().close();
      });
    },
  );

  async function openFramed(
    address: string,
    viewport: { width: number; height: number },
    waitUntil: "load" | "domcontentloaded" = "domcontentloaded",
  ): Promise<Page> {
    const page = await other.open({ viewport });
    // A reader is there before any frame is.
    await holdUntilDrawn(page, "**/redlines/frame/**");
    await page.addInitScript(noteMoves);
    await page.goto(address, { waitUntil });
    return page;
  }

  test("the story has a widget of every kind", () => {
    expect(WIDGETS_OF_STORY).toBeGreaterThanOrEqual(WIDGET_TAGS.length);
  });

  test.each(name === "chromium" ? [HIGH, SCREENS[1]] : [HIGH])(
    "a story in frames is read through and nothing moves, nothing is cut off: $width × $height",
    async (viewport) => {
      const page = await openFramed(`${other.url}/explainer/frame/`, viewport);
      expect(await readThrough(page, ":state(ready)")).toEqual(ALL_WHOLE);
      expect(await noted(page)).toEqual([]);
      expect(await shifted(page)).toBe(0);
    },
  );

  test("with no script each frame has its place before it loads, and nothing is cut off", async () => {
    const page = await openFramed(`${other.hostsUrl}scriptless.html`, HIGH, "load");
    const before = await places(page);
    expect(await readThrough(page, ".root")).toEqual(ALL_WHOLE);
    expect(await places(page)).toEqual(before);
  });

  test("without measured heights the same story moves, and each measure sees it", async () => {
    const page = await openFramed(`${other.hostsUrl}unmeasured.html`, HIGH);
    await expect.poll(() => noted(page)).not.toEqual([]);
    expect((await shifted(page)) > 0.01).toBe(name === "chromium");
  });
});
