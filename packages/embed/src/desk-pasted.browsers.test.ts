import type { Browser, Frame, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn } from "@redlines/browsers/wake.mjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PLACE_IDS, type PlaceId } from "./desk-page/places.js";
import { codeOf, openDesk, previewOf } from "./fixtures/desk.js";
import { INSERTERS } from "./fixtures/pasted/inserters.js";
import { REWRITERS } from "./fixtures/pasted/rewriters.js";
import { isSettled, lookAtPage, type Seen } from "./fixtures/pasted/seen.js";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import type { OEmbed } from "./oembed.js";
import { scriptTag } from "./release.js";

const TAG = "quote-block";
const RECORD = "quote/khamenei-25-years";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
});
afterAll(() => site?.close());

/** What each place does with what is pasted into it; the others take it as it is. */
const BY: Readonly<Partial<Record<PlaceId, string>>> = {
  unknown: "@wordpress/autop",
  "wordpress-author": "WordPress’s rules for an author",
  newsletter: "sanitize-html",
  amp: "rehype-sanitize",
  html: "markdown-it",
};

/** An address on a line of its own becomes what its site answers by oEmbed. */
async function expanded(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const [, discovered = ""] = /type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
  return ((await (await fetch(discovered)).json()) as OEmbed).html;
}

/** A place that makes a card of an address has its title and its host, by its sharing tags. */
async function carded(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const [, title = ""] = /property="og:title" content="([^"]+)"/.exec(page) ?? [];
  return `<p><strong><a href="${address}">${title}</a></strong></p><p>${new URL(address).host}</p>`;
}

/** The components of an article, as Apple News sets them. */
function article(code: string): string {
  const parts = JSON.parse(code) as { role: string; text: string }[];
  const tagOf = (role: string): string => (role.endsWith("quote") ? "blockquote" : "div");
  return parts.map(({ role, text }) => `<${tagOf(role)}>${text}</${tagOf(role)}>`).join("");
}

/** The HTML that a component holds. */
function heldBy(code: string): string {
  const [, literal = '""'] = /const html = (".*");/.exec(code) ?? [];
  return JSON.parse(literal) as string;
}

/** The words alone: a place that drops tags may close up or part what stands within a line. */
const words = ({ widgets, frames, text }: Seen): Omit<Seen, "links"> => ({
  widgets,
  frames,
  text: text.replaceAll(/\b(?:Before|After)\. |\s/g, ""),
});

async function seenIn(page: Page | Frame): Promise<Omit<Seen, "links">> {
  await page.waitForFunction(isSettled, TAG);
  // What cleans a page may drop the fold and keep what is in it.
  await page.locator("details").evaluateAll((all) => all.forEach((one) => one.toggleAttribute("open", true)));
  await drawn(page);
  return words(await page.evaluate(lookAtPage, TAG));
}

describeInBrowsers("pasted into a page of its kind in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  /** A page of the kind of a place, with a code in it. */
  async function pageOf(to: PlaceId, code: string): Promise<Page> {
    if (to === "substack") return (await visit(browser, site, { body: await carded(code) })).page;
    if (to === "apple-news") return (await visit(browser, site, { body: article(code) })).page;
    if (code.startsWith(site.baseUrl))
      return (await visit(browser, site, { body: await expanded(code) })).page;
    if (!code.startsWith("<div") && !code.startsWith("<iframe") && heldBy(code) !== "")
      return framework(to, code);
    const body = (await REWRITERS[BY[to] ?? "pasted as it is"]?.(code)) ?? "";
    return (await visit(browser, site, { body })).page;
  }

  /** React and Next put the HTML in by React, what is written on a server stands in the page. */
  async function framework(to: PlaceId, code: string): Promise<Page> {
    const script = scriptTag(release, site.baseUrl, "embed.js");
    if (to === "astro") return (await visit(browser, site, { body: heldBy(code) + script })).page;
    const { page } = await visit(browser, site, { body: `<div id="place"></div>${script}` });
    await INSERTERS[to === "react" || to === "next" ? "React 19" : "innerHTML"]?.(page, heldBy(code));
    return page;
  }

  test.each(PLACE_IDS)("for %s it shows what the preview shows", async (to) => {
    const desk = await browser.newPage();
    await openDesk(desk, site, `record=${RECORD}&into=${to}&width=720`);
    const code = await codeOf(desk);
    const promised = await seenIn(await previewOf(desk));
    expect(promised.text.length + promised.frames).toBeGreaterThan(0);
    const host = await pageOf(to, code);
    expect(await seenIn(host)).toEqual(promised);
    await Promise.all([desk.close(), host.close()]);
  });
});
