import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { launch } from "@redlines/browsers/playwright.mjs";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { excerpt } from "@redlines/model";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import { snippet } from "./snippet.js";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en", "fa"], themes: ["auto"], localised: { fa: fa } });
});
afterAll(() => site?.close());

/** What is of one language: excerpts, and files of messages. */
const OF_A_LANGUAGE = /excerpts\/|-(?:ar|en|fa|fr|he|ru)-[0-9a-f]{8}\.js$/;

describeInBrowsers("a page in Persian in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test.each(["static", "script", "frame"] as const)("asks for one language as %s", async (as) => {
    const line = excerpt(fa, "redline", "iranian-presence-in-syria");
    const body = snippet(line, { as, language: "fa", baseUrl: site.baseUrl, release });
    const { page, asked, errors, refused } = await visit(browser, site, { body });
    const place = as === "frame" ? page.frameLocator("iframe") : page;
    await place.locator("redline-gauge:state(ready)").waitFor();
    const told = asked.filter((address) => OF_A_LANGUAGE.test(address));
    expect(told.some((address) => address.includes("/fa/excerpts/"))).toBe(true);
    expect(told.filter((address) => !/\/fa\/excerpts\/|-fa-/.test(address))).toEqual([]);
    expect(await place.locator("redline-gauge").textContent()).toContain("ایران");
    expect({ errors, refused: await refused() }).toEqual({ errors: [], refused: [] });
    await page.close();
  });
});
