import type { Page } from "playwright";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site, whenReady } from "../site.ts";
import { openHost } from "./host-page.ts";

/** The pages of the news site on which widgets stand, in each way. */
const WAYS = [
  "/explainer/",
  "/explainer/script/",
  "/explainer/frame/",
  "/explainer/plain/",
  "/cms/",
] as const;

/**
 * By three of these, copies of Lit know each other; in the fourth they keep what decorators say of
 * properties.
 */
const NAMES_OF_LIT = [
  "litElementVersions",
  "litHtmlVersions",
  "litPropertyMetadata",
  "reactiveElementVersions",
];

/** All that a guest could leave in the page that took it in, or on the reader's machine. */
interface Traces {
  readonly cookies: string;
  readonly kept: number;
  readonly sheets: readonly (string | null)[];
  readonly fonts: number;
  readonly names: readonly string[];
}

function traces(page: Page): Promise<Traces> {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    kept:
      localStorage.length +
      sessionStorage.length +
      (await indexedDB.databases()).length +
      (await caches.keys()).length,
    sheets: [...document.styleSheets, ...document.adoptedStyleSheets].map(
      ({ href }) => href && new URL(href).pathname,
    ),
    fonts: document.fonts.size,
    // A window's frames are numbers in it.
    names: Object.getOwnPropertyNames(globalThis).filter((name) => !/^\d+$/.test(name)),
  }));
}

/** What was asked of the site by other means than reading: a beacon, a form. */
function told(page: Page): string[] {
  const said: string[] = [];
  page.on(
    "request",
    (request) => void (request.method() === "GET" || said.push(`${request.method()} ${request.url()}`)),
  );
  return said;
}

describeInEachBrowser("in %s", (name) => {
  let site: Site;
  let bare: Traces;
  beforeAll(async () => {
    site = await openSite(name);
    bare = await traces((await openHost(site, { body: "<p>Nothing of ours</p>" })).page);
  });
  afterAll(() => site.close());

  test("in each way nobody else is asked, and the page gets no name but Lit's own", async () => {
    for (const way of WAYS) {
      const page = await site.open();
      const said = told(page);
      await page.goto(site.url + way);
      if (way === "/explainer/" || way === "/explainer/script/") await whenReady(page);
      if (way === "/explainer/frame/")
        await page.locator("iframe").first().contentFrame().locator(":state(ready)").first().waitFor();
      const { names, ...others } = await traces(page);
      expect(others, way).toEqual({ cookies: "", kept: 0, sheets: ["/newsroom.css"], fonts: 0 });
      const added = names.filter((one) => !bare.names.includes(one));
      const isLive = way === "/explainer/" || way === "/explainer/script/";
      expect(added.toSorted(), way).toEqual(isLive ? NAMES_OF_LIT : []);
      expect([...site.foreign, ...said], way).toEqual([]);
      await page.context().close();
    }
  });

  test("each trace that a guest leaves is seen", async () => {
    const page = await site.open();
    const said = told(page);
    await page.goto(`${site.url}/explainer/plain/`);
    await page.evaluate(() => {
      document.cookie = "seen=yes";
      localStorage.setItem("seen", "yes");
      document.head.append(document.createElement("style"));
      document.fonts.add(new FontFace("Ours", "url(data:,)"));
      Object.assign(globalThis, { ours: true });
      navigator.sendBeacon("/seen");
      return fetch("http://example.invalid/pixel").catch(() => undefined);
    });
    const { names, ...others } = await traces(page);
    expect(others).toEqual({ cookies: "seen=yes", kept: 1, sheets: ["/newsroom.css", null], fonts: 1 });
    expect(names.filter((one) => !bare.names.includes(one))).toEqual(["ours"]);
    await expect.poll(() => said).toEqual([`POST ${site.url}/seen`]);
    expect(site.foreign.splice(0)).toEqual(["http://example.invalid/pixel"]);
  });
});
