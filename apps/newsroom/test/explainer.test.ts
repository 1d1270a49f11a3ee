import { dataset, type QuoteId, quote, redline, type RedlineId } from "@redlines/core";
import { reading } from "@redlines/model";
import type { Page } from "playwright";
import { describeInOneBrowser, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawn, holdUntilDrawn } from "@redlines/browsers/wake.mjs";
import { axeFindings } from "@redlines/testing/axe-in-page";
import { openSite, type Site, whenReady } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The explainer holds every kind of widget, in the static way. */
const story = (): string => `${site.url}/explainer/`;

/** What a reader sees of the page, shadow roots as drawn, with runs of white space as one space. */
async function visibleText(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const seen = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element)) return [...node.childNodes].map(seen).join("");
      // Controls are no words of the record, nor is the end that one skips to: only a live page has them.
      if (node.matches("button, label, p.skip")) return " ";
      if (!node.checkVisibility() && getComputedStyle(node).display !== "contents") return "";
      const inside =
        node instanceof HTMLSlotElement ? node.assignedNodes() : [...(node.shadowRoot ?? node).childNodes];
      const space = getComputedStyle(node).display === "inline" ? "" : " ";
      return space + inside.map(seen).join("") + space;
    };
    return seen(document.body);
  });
  return text.replaceAll(/\s+/g, " ");
}

/** The ids on the page, by the tag of their widget: the last part of where each reads its data. */
function idsOf(page: Page, tag: string): Promise<string[]> {
  return page
    .locator(`${tag}[src]`)
    .evaluateAll((all) =>
      all.map((one) => (one.getAttribute("src") ?? "").replace(/^.*\//, "").replace(/\.json$/, "")),
    );
}

/** Opens all that is folded in the widgets. */
async function unfold(page: Page): Promise<void> {
  await page.locator("details").evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });
}

describeInOneBrowser("without script", () => {
  test("each quotation stands on the page, with its speaker", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(story());
    const text = await visibleText(page);
    const ids = await idsOf(page, "quote-block");
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) {
      expect(text).toContain(quote(id as QuoteId).text);
      expect(text).toContain(dataset.actors[quote(id as QuoteId).speaker ?? ""]?.name);
    }
  });

  test("each card says who it is about, in the script of its name, and what it wants", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(story());
    await unfold(page);
    const text = await visibleText(page);
    const ids = await idsOf(page, "actor-card");
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) {
      const actor = dataset.actors[id];
      expect(text).toContain(actor?.name);
      for (const name of actor?.names ?? []) expect(text).toContain(name.text);
      const interests = Object.values(dataset.interests).filter((interest) => interest.actor === id);
      for (const { statement } of interests) expect(text).toContain(statement);
    }
  });

  test("each gauge says its reading in words, as derived", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(story());
    const text = await visibleText(page);
    const ids = await idsOf(page, "redline-gauge");
    expect(ids.toSorted()).toEqual(Object.keys(dataset.redlines).toSorted());
    for (const id of ids) {
      const { rung, rungs, status } = reading(dataset, id);
      expect(text).toMatch(new RegExp(`step ${rung} of ${rungs}\\b`, "i"));
      expect(text).toContain(redline(id as RedlineId).ladder.rungs[(rung ?? 0) - 1]?.label);
      expect(status).toBe("not-crossed");
      expect(text).toContain("Not crossed, by this account.");
    }
  });

  test("the words are there for a reader view and a feed: without shadow roots and styles", async () => {
    const page = await site.open({ javaScriptEnabled: false });
    await page.goto(story());
    const gauge = page.locator("redline-gauge").first();
    const light = await gauge.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelector("script")?.remove();
      return copy.textContent?.replaceAll(/\s+/g, " ");
    });
    expect(light).toContain("Step 4 of 6");
    expect(light).toContain("reportedly");
  });
});

describeInOneBrowser("with script", () => {
  test("every widget wakes, says the same as before, and nothing moves", async () => {
    const still = await site.open({ javaScriptEnabled: false });
    await still.goto(story());
    const before = await visibleText(still);
    const page = await site.open();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addInitScript(() => {
      const shifts: number[] = ((globalThis as unknown as { shifts: number[] }).shifts = []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await holdUntilDrawn(page, "**/embed/**");
    await page.goto(story());
    await whenReady(page);
    await drawn(page);
    expect(await visibleText(page)).toBe(before);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

testInOneBrowser("axe is awake: text as pale as its ground is found", async () => {
  const page = await site.open();
  await page.goto(story());
  await page.addStyleTag({ content: ".standfirst { color: var(--hair) !important }" });
  expect((await axeFindings(page)).join()).toContain("color-contrast");
});

testInOneBrowser("on paper nothing is folded", async () => {
  const page = await site.open();
  await page.goto(story());
  await whenReady(page);
  const folded = page.locator("actor-card details dd").first();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await folded.isVisible()).toBe(true);
});

testInOneBrowser.each([
  ["forced colours", { forcedColors: "active" }],
  ["dark", { colorScheme: "dark" }],
  ["light", { colorScheme: "light" }],
] as const)("in %s a reached rung is drawn, in another colour than its ground", async (_name, options) => {
  const page = await site.open(options);
  await page.goto(story());
  await whenReady(page);
  const barOf = (selector: string): Promise<{ ink: string; fill: string; ground: string; width: number }> =>
    page
      .locator(`redline-gauge i${selector}`)
      .first()
      .evaluate((bar) => ({
        ink: getComputedStyle(bar).borderTopColor,
        fill: getComputedStyle(bar).background,
        ground: getComputedStyle(document.body).backgroundColor,
        width: bar.getBoundingClientRect().width,
      }));
  const [reached, empty] = [await barOf(".asserted"), await barOf("[class='']")];
  expect(reached.width).toBeGreaterThan(5);
  expect(reached.ink).not.toBe(reached.ground);
  expect(reached.fill).not.toBe(empty.fill);
});
