import { deckFallbackHtml } from "@redlines/actor-card/html.js";
import { excerpt } from "@redlines/model";
import { dataset } from "@redlines/core";
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { plainProblems } from "@redlines/testing/plain";
import { spoken } from "@redlines/testing/spoken";
import { wakeWidgets } from "@redlines/browsers/wake.mjs";
import { policies, release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit, type Visited } from "./fixtures/visit.js";
import { cleanedByWordPress } from "@redlines/testing/wordpress";
import { renderDeck, snippet, type SnippetOptions, type Way } from "./server.js";

const ACTORS = (["iran", "israel", "russia"] as const).map((id) => excerpt(dataset, "actor", id));
const OPTIONS: SnippetOptions = { language: "fr", headingLevel: 4 };

describe("a deck as HTML", () => {
  test("as fallback HTML is one list of cards, which a CMS that sanitises HTML leaves whole", () => {
    const plain = renderDeck(ACTORS, { as: "plain", language: "fr", headingLevel: 4, form: "compact" });
    expect(plainProblems(plain)).toEqual([]);
    expect(plain.match(/<h4>/g)).toHaveLength(ACTORS.length);
    const list = deckFallbackHtml(ACTORS, { language: "fr", headingLevel: 4, form: "compact" });
    expect(spoken(cleanedByWordPress(plain))).toBe(spoken(list));
    // The one line of the source, and the sources to check.
    expect(plain.match(/Javedanfar/g)).toHaveLength(2);
  });

  test("has language and level once, on the deck; each card its form, its theme and its data", () => {
    const html = renderDeck(ACTORS, {
      as: "script",
      inline: true,
      language: "fr",
      headingLevel: 4,
      form: "compact",
      theme: "dark",
    });
    expect(html).toMatch(
      /^<actor-deck lang="fr" heading-level="4"><actor-card form="compact" theme="dark"><div lang="en"/,
    );
    expect(html.match(/<actor-card form="compact" theme="dark">/g)).toHaveLength(ACTORS.length);
    expect(html.match(/application\/json/g)).toHaveLength(ACTORS.length);
  });

  test("is of actors alone, and has no frame", () => {
    const quote = excerpt(dataset, "quote", "khamenei-25-years");
    expect(() => snippet([...ACTORS, quote])).toThrow(
      "A deck is of actors, and quote/khamenei-25-years is none. Render it by itself.",
    );
    expect(() => snippet(ACTORS, { as: "frame", baseUrl: "https://a.example/", release })).toThrow(
      "A deck has no frame",
    );
  });
});

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

/** How many items the list has. */
const items = (page: Page): Promise<number> =>
  page.locator("actor-deck").evaluate((deck) => deck.shadowRoot?.querySelector("ul")?.childElementCount ?? 0);
/** How many columns there are. */
const lefts = (page: Page): Promise<number> =>
  page
    .locator("actor-card")
    .evaluateAll((cards) => new Set(cards.map((card) => Math.round(card.getBoundingClientRect().left))).size);
/** How many cards can be seen. */
const seen = (page: Page): Promise<number> =>
  page
    .locator("actor-card")
    .evaluateAll((cards) => cards.filter((card) => card.getBoundingClientRect().height > 40).length);

describeInBrowsers("a deck pasted into a page, in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  /** A wide page whose policy allows what is published for the way, and no more. */
  async function open(
    as: Way,
    javaScriptEnabled = true,
    form: "full" | "compact" = "compact",
  ): Promise<Visited> {
    const allowed = Object.entries(policies.ways[as]).map(
      ([directive, values]) => `${directive} ${values.join(" ").replaceAll("{base}", site.baseUrl)}`,
    );
    const policy = [
      "default-src 'none'",
      "img-src data:",
      ...allowed,
      "require-trusted-types-for 'script'",
    ].join("; ");
    const body = snippet(ACTORS, { ...OPTIONS, form, as, baseUrl: site.baseUrl, release });
    const visited = await visit(
      browser,
      site,
      { head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`, body },
      { javaScriptEnabled },
    );
    await visited.page.setViewportSize({ width: 1000, height: 800 });
    return visited;
  }

  test("static: stands in columns without script, and is the same awake, with a late card too", async () => {
    const { page: still } = await open("static", false);
    expect(await lefts(still)).toBeGreaterThan(1);
    expect(await items(still)).toBe(ACTORS.length);
    await still.close();
    const { page: compact, asked } = await open("static");
    expect(asked.filter((address) => address.includes("/embed/"))).toEqual([]);
    await compact.close();
    const { page, refused } = await open("static", true, "full");
    await page.locator("actor-deck").scrollIntoViewIfNeeded();
    await page.waitForFunction(() => customElements.get("actor-deck"));
    await page.evaluate(() =>
      document.querySelector("actor-deck")?.append(document.createElement("actor-card")),
    );
    await expect.poll(() => items(page)).toBe(ACTORS.length + 1);
    expect(await seen(page)).toBe(ACTORS.length);
    expect(await lefts(page)).toBeGreaterThan(1);
    expect(await refused()).toEqual([]);
    await page.close();
  });

  test("for a script: embed.js alone brings the deck and its cards", async () => {
    const { page, refused } = await open("script");
    await wakeWidgets(page, { count: ACTORS.length });
    expect(await items(page)).toBe(ACTORS.length);
    expect(
      await page
        .locator("actor-card")
        .first()
        .evaluate((card) => card.shadowRoot?.querySelector("[role=heading]")?.getAttribute("aria-level")),
    ).toBe("4");
    expect(await seen(page)).toBe(ACTORS.length);
    expect(await refused()).toEqual([]);
    await page.close();
  });
});
