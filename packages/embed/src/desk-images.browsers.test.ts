import { dataset } from "@redlines/core";
import { excerpt as cut } from "@redlines/model";
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { launch } from "@redlines/browsers/playwright.mjs";
import { axeFindings } from "@redlines/testing/axe-in-page";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codeOf, openDesk } from "./fixtures/desk.js";
import { imagesOf } from "./fixtures/drawn.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { imageAlt } from "./images/alt.js";

const EVENT = "event/bbc-reports-base";

describeInBrowsers("images at the desk in %s", (name) => {
  let browser: Browser;
  let page: Page;
  let site: ServedSite;
  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    site = await serveSite({ images: imagesOf(dataset, ["en"]) });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("are there to download, each at its address, beside their text to copy", async () => {
    await openDesk(page, site, `record=${EVENT}`);
    await codeOf(page);
    await page.getByText("A static image").click();
    const links = page.locator("#downloads a[download]");
    expect(await links.allTextContents()).toEqual([
      "PNG, light, 640 px",
      "PNG, dark, 640 px",
      "PNG, light, 1200 × 630 px",
      "PNG, dark, 1200 × 630 px",
      "SVG, light, 640 px",
      "SVG, dark, 640 px",
      "SVG, light, 1200 × 630 px",
      "SVG, dark, 1200 × 630 px",
    ]);
    const addresses = await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    for (const address of addresses) {
      expect(address).toContain(`${site.baseUrl}image/${EVENT}/en.`);
      expect((await fetch(address)).status).toBe(200);
    }
    const alt = await page.getByLabel("Its alternative text").inputValue();
    expect(alt).toBe(imageAlt(cut(dataset, "event", "bbc-reports-base"), "en"));
    expect(alt).toContain("citing BBC");
    expect(await page.locator('[data-copies="extra-alt"]').isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });

  test("are not offered in a language that has none", async () => {
    await openDesk(page, site, `record=${EVENT}&lang=fa`);
    await codeOf(page);
    expect(await page.getByText("A static image").isVisible()).toBe(false);
    expect(await page.locator("#downloads a").count()).toBe(0);
  });

  test("are not offered by a site without any", async () => {
    const other = await serveSite({});
    await openDesk(page, other, `record=${EVENT}`);
    await codeOf(page);
    expect(await page.getByText("A static image").isVisible()).toBe(false);
    await other.close();
  });
});
