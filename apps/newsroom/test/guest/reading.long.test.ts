import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site, whenReady } from "../site.ts";

const readability = readFileSync(
  new URL("../../node_modules/@mozilla/readability/Readability.js", import.meta.url),
  "utf8",
);

type Hedged = readonly (readonly [fact: string, hedge: string])[];

/** Facts of the explainer with the words that qualify them: none may be read without the other. */
const HEDGED: Hedged = [
  ["The military site near Damascus housed Iranian forces", "reportedly"],
  // “Claims” is nobody's hedge: what qualifies the fact is through whom it came, and that nobody is named.
  ["Iran was building a permanent military base close to Damascus", "BBC (reported on), unnamed source"],
  ["A permanent Iranian military presence in Syria since late 2016", "inferred appears"],
  ["Video message a few hours after the strike", "Benjamin Netanyahu"],
];

/** The same of what stands in a fold: a selection holds it where a reader has opened that. */
const FOLDED: Hedged = [["Iran seems to want a permanent foothold in Syria", "appears"]];

const ALL: Hedged = [...HEDGED, ...FOLDED];

/** A claim of the story says that Iran entrenches itself, too; these words are the quotation's only. */
const OF_THE_QUOTATION_ALONE = "for the express purpose of eradicating our state";

/** How many characters before and after a fact its hedge may stand: within its own item. */
const NEAR = 100;

/**
 * Each fact that is not in a text, and each place where it stands without its hedge near by. The quotation
 * marks of a hedge count for nothing: they are drawn, and a browser copies them or does not.
 */
function bare(text: string, hedged: Hedged): string[] {
  const flat = text.replaceAll(/["“”]/g, "").replaceAll(/\s+/g, " ");
  return hedged.flatMap(([fact, hedge]) => {
    const places = surroundings(flat, fact);
    if (places.length === 0) return [`“${fact}” is not there`];
    return places.filter((place) => !place.includes(hedge)).map(() => `“${fact}” without “${hedge}”`);
  });
}

/** What stands around a fact, at each place where a text has it. */
function surroundings(text: string, fact: string): string[] {
  const [first = "", ...others] = text.split(fact);
  const before = [first, ...others];
  return others.map((after, index) => `${before[index]?.slice(-NEAR)}${fact}${after.slice(0, NEAR)}`);
}

/** All that a page lets a reader select, as it is pasted into a field for plain text. */
async function copied(page: Page): Promise<string> {
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await page.evaluate(() => document.body.appendChild(document.createElement("textarea")).focus());
  const field = page.locator("textarea");
  await page.keyboard.press("Control+V");
  await expect.poll(() => field.inputValue()).not.toBe("");
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
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
            Readability: new (page: Document) => { parse(): { title: string; content: string } | null };
          };
          const { title = "", content = "" } =
            new Readability(document.cloneNode(true) as Document).parse() ?? {};
          const { body } = new DOMParser().parseFromString(content, "text/html");
          // The link to a frame's page is named by the page's title, which begins with the quotation.
          for (const link of body.querySelectorAll("p > a:only-child")) link.remove();
          return { title, textContent: body.textContent };
        });
        expect(article.title).toContain("How close is Iran to Israel’s line in Syria?");
        expect(bare(article.textContent, ALL)).toEqual([]);
        expect(article.textContent.split(OF_THE_QUOTATION_ALONE)).toHaveLength(2);
        await page.context().close();
        await reader.context().close();
      }
    },
  );

  test.each(WAYS)(
    "what a reader selects, copies and pastes holds the facts with their hedges, folds shut and open: %s",
    async (way) => {
      const page = await open(way);
      expect(bare(await copied(page), HEDGED)).toEqual([]);
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(bare(await copied(page), ALL)).toEqual([]);
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
    expect(bare(text, ALL)).toEqual([]);
    expect(html).not.toMatch(/<(script|style|template|iframe|link)\b|\sstyle=|\son[a-z]+=/);
  });
});

test("the measure sees a fact that lost its hedge, or has only that of another, or comes once more", () => {
  const [[fact, hedge] = ["", ""]] = HEDGED;
  const lost = `“${fact}” without “${hedge}”`;
  expect(bare(`${fact} · ${hedge}`, [[fact, hedge]])).toEqual([]);
  expect(bare(`${fact}.`, [[fact, hedge]])).toEqual([lost]);
  expect(bare(`${fact}. ${"Other words. ".repeat(10)}${hedge}`, [[fact, hedge]])).toEqual([lost]);
  expect(bare(`${fact} · ${hedge}. ${"Other words. ".repeat(20)}${fact}.`, [[fact, hedge]])).toEqual([lost]);
  expect(bare(hedge, [[fact, hedge]])).toEqual([`“${fact}” is not there`]);
});
