import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn } from "@redlines/browsers/wake.mjs";
import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit, type Visited } from "./fixtures/visit.js";
import { snippet } from "./snippet.js";

const RECORD = excerpt(dataset, "redline", "iranian-presence-in-syria");

/** The script of a page without such a manager, as the docs have it. */
const [, GLUE = ""] =
  /<!-- consent -->\s*```html\n(.*?)```/s.exec(
    readFileSync(new URL("../docs/pasting.md", import.meta.url), "utf8"),
  ) ?? [];

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
});
afterAll(() => site?.close());

describeInBrowsers("a snippet that waits for consent in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test.each(["static", "script"] as const)(
    "asks nobody for anything as %s until the page says that it may, and is then awake",
    async (as) => {
      const body = snippet(RECORD, { as, baseUrl: site.baseUrl, release, consent: "functional" });
      const { page, asked, errors } = await visit(browser, site, { body: body + GLUE });
      await page.locator("redline-gauge").scrollIntoViewIfNeeded();
      await drawn(page);
      const words = page.getByText("Not crossed, by this account").filter({ visible: true });
      expect(await words.count()).toBeGreaterThan(0);
      expect(beyond({ asked })).toEqual([]);
      expect(await page.evaluate(() => customElements.get("redline-gauge") !== undefined)).toBe(false);
      await page.evaluate(() => dispatchEvent(new Event("functional-allowed")));
      await page.locator("redline-gauge:state(ready)").waitFor();
      expect(beyond({ asked }).some((address) => address.endsWith("/embed.js"))).toBe(true);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test("asks at once without that option, so the measure sees it", async () => {
    const body = snippet(RECORD, { as: "static", baseUrl: site.baseUrl, release });
    const { page, asked } = await visit(browser, site, { body });
    await expect.poll(() => beyond({ asked }).length).toBeGreaterThan(0);
    await page.close();
  });
});

/** What was asked for beside the page itself. */
function beyond({ asked }: Pick<Visited, "asked">): string[] {
  return asked.filter((address) => !address.includes("/hosts/") && !address.startsWith("data:"));
}
