import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { excerpt } from "@redlines/model";
import { dataset } from "@redlines/core";
import type { Browser } from "playwright";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { wakeWidgets } from "@redlines/browsers/wake.mjs";
import { policies, release } from "./fixtures/release.js";
import { EVERY_WIDGET } from "./fixtures/every-widget.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit, type Visited } from "./fixtures/visit.js";
import type { Directives } from "./policies.js";
import { snippet, type Way } from "./snippet.js";

/** One of each kind that has a widget. */
const RECORDS = EVERY_WIDGET.map(({ richest }) => richest);
const ACTORS = [excerpt(dataset, "actor", "israel"), excerpt(dataset, "actor", "russia")];
const graphsIn: Readonly<Record<Way, number>> = {
  static: RECORDS.length + 1,
  script: RECORDS.length + 1,
  frame: RECORDS.length,
  plain: 0,
};
const WAYS = Object.keys(policies.ways) as Way[];

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

/** The strictest policy with only what is published for a way. */
function policyTag(directives: Directives): string {
  const allowed = Object.entries(directives).map(
    ([name, values]) => `${name} ${values.join(" ").replaceAll("{base}", site.baseUrl)}`,
  );
  const policy = [
    "default-src 'none'",
    "img-src data:",
    "base-uri 'none'",
    ...allowed,
    "require-trusted-types-for 'script'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function open(
  browser: Browser,
  way: Way,
  directives: Directives,
  javaScriptEnabled = true,
): Promise<Visited> {
  // The script once: all snippets bring the same one.
  const shown = way === "frame" ? RECORDS : [...RECORDS, ACTORS];
  const body = shown
    .map((one) =>
      snippet(one, {
        as: way,
        baseUrl: site.baseUrl,
        release,
        theme: "dark",
        jsonLd: way === "plain" ? undefined : dataset,
      }),
    )
    .join("\n");
  const pasted = javaScriptEnabled ? body : body.replaceAll(/<script type="module".*?<\/script>/g, "");
  return visit(browser, site, { head: policyTag(directives), body: pasted }, { javaScriptEnabled });
}

/** Whether each widget is drawn dark, with the accent for the dark, on a page that is light. */
const dark = ({ page }: Visited): Promise<boolean[]> =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const root = document.querySelector(tag)?.shadowRoot?.querySelector(".root");
        const probe = root?.appendChild(document.createElement("i"));
        if (!root || !probe) return false;
        // By a rule of the object model, which no policy minds.
        probe.style.color = "light-dark(rgb(1, 1, 1), rgb(2, 2, 2))";
        const found = [getComputedStyle(root).colorScheme, getComputedStyle(probe).color];
        probe.remove();
        return found.join() === "dark,rgb(2, 2, 2)";
      }),
    WIDGET_TAGS,
  );

/** How many pieces of JSON-LD stand in the page, unseen and whole. */
const graphs = ({ page }: Visited): Promise<number> =>
  page.locator("script[type='application/ld+json']").evaluateAll((all) => {
    const isWhole = (text: string): boolean =>
      (JSON.parse(text) as { "@graph": object[] })["@graph"].length > 1;
    return all.filter((one) => !one.checkVisibility() && isWhole(one.textContent)).length;
  });

/** Until all that can wake has woken: widgets in the page, and those in frames. */
async function awake({ page }: Visited, way: Way): Promise<void> {
  if (way === "plain") return;
  if (way === "frame") {
    for (const frame of await page.locator("iframe").all()) {
      await frame.scrollIntoViewIfNeeded();
      await frame.contentFrame().locator(":state(ready)").first().waitFor();
    }
    return;
  }
  await wakeWidgets(page);
}

describeInEachBrowser("in %s, under default-src 'none' and Trusted Types", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test.each(WAYS)("the %s way works with what is published for it, and nothing is refused", async (way) => {
    const visited = await open(browser, way, policies.ways[way]);
    await awake(visited, way);
    expect(await visited.refused()).toEqual([]);
    expect(await graphs(visited)).toBe(graphsIn[way]);
    expect(visited.errors).toEqual([]);
    expect(
      visited.asked.filter((address) => !address.startsWith(site.baseUrl) && !address.startsWith("data:")),
    ).toEqual([]);
    expect(await visited.page.context().cookies()).toEqual([]);
    await visited.page.close();
  });

  test.each(["static", "script"] as const)(
    "a theme holds in the %s way, for every widget, as an attribute; as a style it is refused",
    async (way) => {
      const visited = await open(browser, way, policies.ways[way]);
      await awake(visited, way);
      // A host that resets everything has no say in it either.
      await visited.page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { all: initial } :root { color-scheme: light }");
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await dark(visited)).toEqual(WIDGET_TAGS.map(() => true));
      expect(await visited.refused()).toEqual([]);
      await visited.page.evaluate(() =>
        document.querySelector("quote-block")?.setAttribute("style", "color-scheme: dark"),
      );
      await expect.poll(visited.refused).toEqual([expect.stringMatching(/^style-src-attr/)]);
      await visited.page.evaluate(() =>
        document.querySelectorAll("[theme]").forEach((widget) => widget.removeAttribute("theme")),
      );
      expect(await dark(visited)).toEqual(WIDGET_TAGS.map(() => false));
      await visited.page.close();
    },
  );

  test("the static way is styled without any script, in its own style sheet and its theme", async () => {
    const visited = await open(browser, "static", policies.ways.static, false);
    const { page } = visited;
    expect(await dark(visited)).toEqual(WIDGET_TAGS.map(() => true));
    const border = (tag: string, part: string): Promise<string> =>
      page
        .locator(`${tag} ${part}`)
        .first()
        .evaluate((element) => getComputedStyle(element).display);
    expect(await border("quote-block", ".root")).toBe("block");
    expect(
      await page.locator("quote-block .root").evaluate((element) => getComputedStyle(element).containerType),
    ).toBe("inline-size");
    await page.close();
  });

  test("without a hash or an address, or with JSON-LD as a script, something is refused", async () => {
    const { "style-src": styles = [], ...others } = policies.ways.static;
    // One sheet for each widget, and the deck's.
    expect(styles).toHaveLength(RECORDS.length + 1);
    for (const left of styles) {
      const visited = await open(browser, "static", {
        ...others,
        "style-src": styles.filter((one) => one !== left),
      });
      await expect.poll(visited.refused).toContainEqual(expect.stringMatching(/^style-src/));
      await visited.page.close();
    }
    const code = snippet(RECORDS[0] ?? [], { baseUrl: site.baseUrl, release, jsonLd: dataset }).replace(
      "application/ld+json",
      "text/javascript",
    );
    const run = await visit(browser, site, { head: policyTag(policies.ways.static), body: code });
    await expect.poll(run.refused).toContainEqual(expect.stringMatching(/^script-src-elem inline/));
    await run.page.close();
    const visited = await open(browser, "script", { ...policies.ways.script, "script-src": ["'none'"] });
    await expect.poll(visited.refused).toContainEqual(expect.stringMatching(/^script-src/));
    await visited.page.close();
  });
});
