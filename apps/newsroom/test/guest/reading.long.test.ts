import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site, whenReady } from "../site.ts";

const readability = readFileSync(
  new URL("../../node_modules/@mozilla/readability/Readability.js", import.meta.url),
  "utf8",
);

/** Facts of the explainer with the words that qualify them: none may be read without the other. */
const HEDGED = [
  ["The military site near Damascus housed Iranian forces", "reportedly"],
  // “Claims” is nobody's hedge: what qualifies the fact is through whom it came, and that nobody is named.
  ["Iran was building a permanent military base close to Damascus", "somebody who is not named"],
  ["Iran seems to want a permanent foothold in Syria", "appears"],
  ["a few hours after the strike", "Benjamin Netanyahu"],
] as const;

/** Each fact that stands in a text without its hedge near by. */
function bare(text: string): string[] {
  const flat = text.replaceAll(/\s+/g, " ");
  return HEDGED.flatMap(([fact, hedge]) => {
    const at = flat.indexOf(fact);
    if (at < 0) return [`“${fact}” is not there`];
    return flat.slice(Math.max(0, at - 300), at + 300).includes(hedge)
      ? []
      : [`“${fact}” without “${hedge}”`];
  });
}

const WAYS = ["/explainer/", "/explainer/script/", "/explainer/plain/"] as const;

/** A frame's words stand beside it, for whoever does not look into it. */
const READ = [...WAYS, "/explainer/frame/"] as const;

describeInEachBrowser("in %s", (name) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site.close());

  async function open(way: string, options: Parameters<Site["open"]>[0] = {}): Promise<Page> {
    const page = await site.open(options);
    await page.goto(site.url + way);
    if (options.javaScriptEnabled !== false && /explainer\/(script\/)?$/.test(way)) await whenReady(page);
    return page;
  }

  test.each(READ)(
    "Mozilla's reader view keeps every fact with its hedge, once, before and after the script has run: %s",
    async (way) => {
      for (const javaScriptEnabled of [false, true]) {
        const page = await open(way, { javaScriptEnabled });
        const html = await page.content();
        const reader = await site.open();
        await reader.setContent(html.replaceAll(/<script type="module".*?<\/script>/g, ""));
        await reader.addScriptTag({ content: readability });
        const article = await reader.evaluate(() => {
          const { Readability } = globalThis as unknown as {
            Readability: new (page: Document) => { parse(): { title: string; textContent: string } | null };
          };
          return new Readability(document.cloneNode(true) as Document).parse();
        });
        expect(article?.title).toContain("How close is Iran to Israel’s line in Syria?");
        expect(bare(article?.textContent ?? "")).toEqual([]);
        expect(article?.textContent.split("to entrench itself militarily")).toHaveLength(2);
        await page.context().close();
        await reader.context().close();
      }
    },
  );

  test.each(WAYS)(
    "what a reader selects, copies and pastes holds the facts with their hedges: %s",
    async (way) => {
      const page = await open(way);
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Control+C");
      await page.evaluate(() => document.body.appendChild(document.createElement("textarea")).focus());
      await page.keyboard.press("Control+V");
      await expect.poll(() => page.locator("textarea").inputValue()).not.toBe("");
      expect(bare(await page.locator("textarea").inputValue())).toEqual([]);
      await page.context().close();
    },
  );

  test.each(WAYS)("the browser's own search finds the words: %s", async (way) => {
    const page = await open(way);
    const find = (words: string): Promise<boolean> =>
      page.evaluate((text) => (globalThis as unknown as { find(text: string): boolean }).find(text), words);
    for (const words of ["to entrench itself militarily", "Iran seems to want a permanent foothold"])
      expect(await find(words), words).toBe(true);
    expect(await find("words that are nowhere")).toBe(false);
    await page.context().close();
  });

  test("a feed reader gets facts with hedges in well-formed XML, with nothing to run", async () => {
    const page = await site.open();
    await page.goto(site.url);
    const { problem, html, text } = await page.evaluate(async () => {
      const feed = new DOMParser().parseFromString(
        await (await fetch("/feed.xml")).text(),
        "application/xml",
      );
      const content = feed.querySelector("content")?.textContent ?? "";
      const words = new DOMParser().parseFromString(content, "text/html").body.textContent;
      return { problem: feed.querySelector("parsererror")?.textContent, html: content, text: words };
    });
    expect(problem).toBeUndefined();
    expect(bare(text)).toEqual([]);
    expect(html).not.toMatch(/<(script|style|template|iframe|link)\b|\sstyle=|\son[a-z]+=/);
  });
});

test("the measure sees a fact that lost its hedge", () => {
  expect(bare("The military site near Damascus housed Iranian forces.")).toContain(
    "“The military site near Damascus housed Iranian forces” without “reportedly”",
  );
});
