import { testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect } from "vitest";
import { openSite, type Site, whenReady } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

testInOneBrowser(
  "newer posts come when a reader asks, and their widgets wake, also of a kind that was not there before",
  async () => {
    const page = await site.open();
    await page.goto(`${site.url}/live/`);
    await whenReady(page);
    const before = await page.locator(".post").count();
    expect(await page.evaluate(() => customElements.get("redline-gauge") === undefined)).toBe(true);
    await page.getByRole("button", { name: /newer posts/ }).click();
    await page.locator("redline-gauge").waitFor();
    await whenReady(page);
    expect(await page.locator(".post").count()).toBeGreaterThan(before);
    expect(await page.locator("redline-gauge [role=meter]").count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.matches(".post:first-child"))).toBe(true);
  },
);

testInOneBrowser(
  "posts that cannot be had are asked for again, and nothing of the page is lost",
  async () => {
    const page = await site.open();
    await page.route("**/later.html", (route) => route.fulfill({ status: 500 }));
    await page.goto(`${site.url}/live/`);
    const before = await page.locator(".post").count();
    await page.getByRole("button", { name: /newer posts/ }).click();
    const again = page.getByRole("button", { name: /Try again/ });
    await again.waitFor();
    expect(await page.locator(".post").count()).toBe(before);
    await page.unroute("**/later.html");
    await again.click();
    await page.locator("redline-gauge").waitFor();
  },
);

testInOneBrowser("without script there is no button that does nothing", async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.url}/live/`);
  expect(await page.getByRole("button").count()).toBe(0);
  expect(await page.locator(".post").count()).toBeGreaterThan(1);
});
