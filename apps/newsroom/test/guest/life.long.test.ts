import { readFileSync } from "node:fs";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shadowWords, WIDGETS } from "@redlines/browsers/wake.mjs";
import { heardUntilNow, openSite, runModule, type Site, whenReady } from "../site.ts";
import { openHost, SCRIPT, widgets } from "./host-page.ts";
import { snippet } from "@redlines/embed/server";
import { release } from "../../src/release.ts";
import { record } from "../../src/stories/record.ts";

const bundle = readFileSync(new URL(import.meta.resolve("@redlines/quote-block/bundle.js")), "utf8");

/** Another release of the same widget. */
const later = bundle.replaceAll(`"${release.version}"`, '"9.9.9"');

/**
 * What a tab that nobody looks at tells its scripts: it is hidden, it never draws, it has painted nothing.
 */
const UNSEEN = `<script>
  globalThis.requestAnimationFrame = () => 0;
  performance.getEntriesByName = () => [];
  Object.defineProperty(document, "hidden", { get: () => true });
  Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
</script>`;

/** What Chromium itself says of a shadow root in HTML that a page puts in by a way that does not parse it. */
const LEFT_UNPARSED = /^Found declarative shadowrootmode attribute on a template/;

/** Runs in the page: shows another view, as a router does. */
function showView([way, html]: readonly [way: "setHTMLUnsafe" | "innerHTML", html: string]): void {
  const view = document.querySelector("#view");
  if (way === "innerHTML") view?.replaceChildren(document.createRange().createContextualFragment(html));
  else view?.setHTMLUnsafe(html);
}

describeInEachBrowser("in %s", (name) => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(name);
  });
  afterAll(() => site.close());

  test("back and forward: a page with widgets comes back whole, from the cache", async () => {
    const { page } = await openHost(site, {
      body: `${widgets("script")}<a href="/dark/">On</a>${SCRIPT}`,
      head:
        "<script>addEventListener('pageshow', ({ persisted }) => { globalThis.persisted = persisted " +
        "})</script>",
    });
    await whenReady(page);
    const before = await shadowWords(page, "redline-gauge");
    // What keeps a page out of the cache in every browser: these listeners, which we must not add.
    expect(await page.evaluate(() => [onunload, onbeforeunload])).toEqual([null, null]);
    await page.getByRole("link", { name: "On", exact: true }).click();
    await page.waitForURL("**/dark/");
    await page.goBack();
    await whenReady(page);
    expect(await shadowWords(page, "redline-gauge")).toBe(before);
  });

  test.each(["setHTMLUnsafe", "innerHTML"] as const)(
    "single-page navigation by %s: widgets leave with their view and wake in the next one",
    async (way) => {
      const { page, heard } = await openHost(site, {
        body: `<div id="view">${widgets("script")}</div>${SCRIPT}`,
      });
      await whenReady(page);
      const first = await shadowWords(page, "actor-card");
      for (let turn = 0; turn < 3; turn += 1) {
        await page.evaluate(showView, [way, widgets("script")] as const);
        await whenReady(page);
      }
      expect(await shadowWords(page, "actor-card")).toBe(first);
      expect(await page.locator("actor-card").count()).toBe(1);
      expect(heard.filter((line) => way === "setHTMLUnsafe" || !LEFT_UNPARSED.test(line))).toEqual([]);
    },
  );

  test("an element that is moved, or was hidden while it woke, shows the same", async () => {
    const { page } = await openHost(site, {
      body: `<div id="away" hidden>${widgets("script")}</div><aside></aside>${SCRIPT}`,
    });
    await whenReady(page);
    const before = await shadowWords(page, "redline-gauge");
    await page.evaluate(() => {
      for (const widget of document.querySelectorAll("redline-gauge, quote-block"))
        document.querySelector("aside")?.append(widget);
    });
    await whenReady(page);
    expect(await shadowWords(page, "redline-gauge")).toBe(before);
    expect(
      await page.locator("redline-gauge").evaluate((element) => element.getBoundingClientRect().height > 100),
    ).toBe(true);
  });

  test("in a tab that nobody looks at, widgets wake and frames get their height", async () => {
    const frame = snippet(record("quote", "netanyahu-we-will-not-allow"), {
      as: "frame",
      baseUrl: `${site.url}/redlines/`,
      release,
    });
    const { page, heard } = await openHost(site, {
      head: `${UNSEEN}<style>main { width: 200px }</style>`,
      body: widgets("script") + frame.replace("lazy", "eager") + SCRIPT,
    });
    // The test tool's own waiting would wait for a drawing.
    await expect
      .poll(() =>
        page.locator(WIDGETS).evaluateAll((all) => all.every((one) => one.matches(":state(ready)"))),
      )
      .toBe(true);
    await expect.poll(() => page.locator("iframe").evaluate((one) => one.style.height)).toMatch(/^\d+px$/);
    // A browser that would draw answers with a number above 0.
    const isUnseen = await page.evaluate(
      () => document.hidden && requestAnimationFrame(() => undefined) === 0,
    );
    expect(isUnseen).toBe(true);
    expect(heard).toEqual([]);
  });

  test("a page that loads another vendor's modules by AMD is not mistaken for one of ours", async () => {
    const amd =
      "<script>globalThis.named = []; globalThis.define = (...all) => named.push(all); define.amd = " +
      "{}; globalThis.module = { exports: {} }; globalThis.exports = module.exports;</script>";
    const { page, heard } = await openHost(site, { head: amd, body: widgets("script") + SCRIPT });
    await whenReady(page);
    expect(await page.evaluate(() => (globalThis as unknown as { named: [] }).named)).toEqual([]);
    expect(heard).toEqual([]);
  });

  test.each([
    ["the same version twice", bundle, []],
    ["another version", later, [new RegExp(`quote-block.*${release.version}.*9.9.9`)]],
  ] as const)("%s: the first stays, and nothing is thrown", async (_case, second, said) => {
    const { page, heard } = await openHost(site, { body: widgets("script") + SCRIPT });
    await whenReady(page);
    const before = await shadowWords(page, "quote-block");
    await runModule(site, page, second.replaceAll('import("./', 'import("/embed/'));
    const lines = await heardUntilNow(page, heard);
    expect(await shadowWords(page, "quote-block")).toBe(before);
    expect(lines).toHaveLength(said.length);
    for (const [index, pattern] of said.entries()) expect(lines[index]).toMatch(pattern);
  });

  test("a tag of ours that belongs to somebody else on the page is left to them", async () => {
    const theirs =
      "<script>customElements.define('quote-block', class extends HTMLElement { connectedCallback() " +
      "{ this.dataset.theirs = 'yes' } })</script>";
    const { page } = await openHost(site, { head: theirs, body: widgets("script") + SCRIPT });
    await whenReady(page, { widgets: "redline-gauge" });
    expect(await page.locator("quote-block").getAttribute("data-theirs")).toBe("yes");
    expect(await page.getByText("to entrench itself militarily").first().isVisible()).toBe(true);
  });
});
