import type { Browser, Page } from "playwright";
import { type Amount, amountInRoots, preparePlace, put } from "./browser/place.ts";
import { shiftUntilNow, watchShifts } from "./browser/shifts.ts";
import { type Cost, costOf, metered } from "./cost.ts";
import type { Subject } from "./subjects.ts";

/** The pages of the benchmark, each opened in a context of its own: nothing is warm. */
export interface Pages {
  browser: Browser;
  url: string;
  /** What is served there. */
  dir: URL;
}

/** How long a late script is kept back, in milliseconds. */
const LATE = 1500;

/**
 * Uses a page of its own.
 * @throws when a script of it fails, or it asks another site for something
 */
export async function inPage<T>({ browser, url }: Pages, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      faults.push(`It asked for ${request.url()}.`);
  });
  try {
    await page.goto(`${url}/empty.html`);
    const result = await use(page);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    return result;
  } finally {
    await context.close();
  }
}

/** What it costs to put so many into a page at once, and how much is in them then. */
export function insertion(
  pages: Pages,
  { script, markup, given }: Subject,
  count: number,
): Promise<Cost & Amount> {
  return inPage(pages, async (page) => {
    if (script) await page.addScriptTag({ type: "module", url: `/scripts/${script}.js` });
    const { session } = await metered(page);
    await page.evaluate(preparePlace, { ...(markup ? { markup } : {}), ...(given ? { given } : {}) });
    const cost = await costOf({ page, session }, () => page.evaluate(put, count));
    return { ...cost, ...(await page.evaluate(amountInRoots)) };
  });
}

/** What a page costs that has so many in it from the start, and when its first words were there. */
export function loading(pages: Pages, path: string): Promise<Cost & { firstPaint: number }> {
  return inPage(pages, async (page) => {
    const meter = await metered(page);
    const cost = await costOf(meter, () => page.goto(`${pages.url}${path}`));
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    return { ...cost, firstPaint: paint };
  });
}

/** By how much the words of a page are moved, with its scripts on time or late. */
export function shift(pages: Pages, path: string, late: boolean): Promise<number> {
  return inPage(pages, async (page) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(watchShifts);
    await page.route("**/scripts/**/*.js", async (route) => {
      if (late) await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await page.goto(`${pages.url}${path}`);
    // Nothing that follows tells that all has settled; what is late has come by now.
    await page.waitForTimeout(500);
    return page.evaluate(shiftUntilNow);
  });
}

/** When the words in a page's frame are drawn, in milliseconds from when the page around it was asked for. */
export function whenFrameIsDrawn(pages: Pages, path: string): Promise<number> {
  return inPage(pages, async (page) => {
    await page.goto(`${pages.url}${path}`);
    const start = await page.evaluate(() => performance.timeOrigin);
    const frame = page.frames()[1];
    if (!frame) throw new Error(`${path} has no frame.`);
    // It is lazy: the page around it is there before it is asked for.
    await frame.waitForURL(`${pages.url}/site/frame/**`);
    return (await frame.evaluate(firstPaint)) - start;
  });
}

/** Runs in the frame: when its first words were drawn, as a time of day. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (!paint) return;
      observer.disconnect();
      resolve(performance.timeOrigin + paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}
