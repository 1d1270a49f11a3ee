import type { Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WIDGETS } from "@redlines/browsers/wake.mjs";
import { openSite, type Site, whenReady } from "../site.ts";
import { openHost, SCRIPT, widgets } from "./host-page.ts";

/** Style sheets as hosts have them, each of which breaks what stands in the page's own tree. */
const HOSTS: Readonly<Record<string, string>> = {
  "no style of its own": "",
  "everything unset": "* { all: unset }",
  "everything initial": "* { all: initial }",
  "everything reverted": "* { all: revert }",
  "a reset":
    "*, ::before, ::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; " +
    "list-style: none; vertical-align: baseline }",
  "floats and fixed sizes":
    "div { float: left; height: 10px } p { font-size: 6px; position: absolute } ol, ul { display: " +
    "none } article, figure { inline-size: 3000px }",
  shouting:
    "p, li, dd { text-transform: uppercase !important; letter-spacing: 0.5em !important } * { " +
    "line-height: 0.5 !important }",
  "letters twice as large": "html { font-size: 200% }",
  "always dark": ":root { color-scheme: dark; background: #111; color: #eee }",
  "from right to left": "html { direction: rtl }",
};

/** The boxes inside the widgets that must have their own layout, whatever the host says of such elements. */
function layout(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const style = (tag: string, selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(tag)?.shadowRoot?.querySelector(selector) as Element);
    return {
      figure: style("quote-block", "figure").display,
      float: style("quote-block", "figcaption").float,
      ladder: style("redline-gauge", "ol").display,
      name: style("actor-card", ".title").position,
      container: style("actor-card", ".root").containerType,
    };
  });
}

/** How much wider than the screen the page is because of a widget. */
function overhang(page: Page): Promise<string[]> {
  return page.evaluate((tags) => {
    const wide = [...document.querySelectorAll(tags)].flatMap((widget) => [
      ...(widget.shadowRoot?.querySelectorAll("*") ?? []),
    ]);
    return wide
      .filter(
        (element) => element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility(),
      )
      .map((element) => element.outerHTML.slice(0, 80));
  }, WIDGETS);
}

/**
 * Every property of the host's own paragraph, but for its measures: a widget takes more room than its words.
 */
function hostsOwn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const style = getComputedStyle(document.querySelector(".hosts") as Element);
    return [...style]
      .filter((property) => !/origin|size|width|height|^(top|bottom|left|right|inset.*)$/.test(property))
      .map((property) => `${property}: ${style.getPropertyValue(property)}`)
      .join("\n");
  });
}

/** Puts each host's sheet in force, one after the other. */
async function underEachHost<T>(page: Page, measure: () => Promise<T>): Promise<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const [host, style] of Object.entries(HOSTS)) {
    await page.evaluate(
      (text) => (document.querySelector("head > style") as Element).replaceChildren(text),
      style,
    );
    found[host] = await measure();
  }
  return found;
}

const NARROW = { viewport: { width: 320, height: 800 } };

describeInBrowsers("in %s", (name) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site.close());

  test.each(["static", "script"] as const)(
    "in the %s way, no host's style sheet breaks a widget, and nothing of ours touches the host",
    async (way) => {
      const { page, heard } = await openHost(site, { body: widgets(way), head: "<style></style>" }, NARROW);
      const before = await underEachHost(page, () => hostsOwn(page));
      await page.addScriptTag({ url: "/embed/embed.js", type: "module" });
      await whenReady(page);
      expect(await underEachHost(page, () => hostsOwn(page))).toEqual(before);

      const layouts = await underEachHost(page, () => layout(page));
      expect(Object.values(layouts)[0]).toMatchObject({
        figure: "grid",
        float: "none",
        container: "inline-size",
      });
      for (const found of Object.values(layouts)) expect(found).toEqual(Object.values(layouts)[0]);
      expect(Object.values(await underEachHost(page, () => overhang(page))).flat()).toEqual([]);
      expect(heard).toEqual([]);
    },
  );

  test("the measures see a widget that a host can break, and a host that a widget touches", async () => {
    const { page } = await openHost(site, { body: widgets("script") + SCRIPT }, NARROW);
    await whenReady(page);
    const before = await hostsOwn(page);
    await page.addStyleTag({ content: "p { letter-spacing: 1px }" });
    expect(await hostsOwn(page)).not.toBe(before);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("figure { float: left; inline-size: 3000px }");
      document.querySelector("quote-block")?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    expect(await overhang(page)).not.toEqual([]);
  });
});
