import { readFileSync } from "node:fs";
import { dataset } from "@redlines/core";
import { renderWidget } from "@redlines/embed/server";
import { excerpt } from "@redlines/model";
import type { Page } from "playwright";
import { ONE_BROWSER, testInBrowsers, testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect } from "vitest";
import { heardUntilNow, openSite, runModule, type Site, whenReady } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Nothing but our own script, and no string may become script or markup. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const widgets = [
  renderWidget(excerpt(dataset, "redline", "iranian-presence-in-syria"), { as: "script", inline: true }),
  renderWidget(excerpt(dataset, "quote", "netanyahu-we-will-not-allow"), { as: "script", inline: true }),
  renderWidget(excerpt(dataset, "actor", "iran"), { as: "script", inline: true }),
].join("\n");

/** Opens a page of the site's own that answers with this policy, and keeps what the policy refused. */
async function openStrictly(body: string): Promise<{ page: Page; refused: () => Promise<string[]> }> {
  const page = await site.open();
  await page.addInitScript(() => {
    const kept: string[] = ((globalThis as unknown as { refused: string[] }).refused = []);
    document.addEventListener("securitypolicyviolation", (event) =>
      kept.push(`${event.violatedDirective}: ${event.blockedURI}`),
    );
  });
  await page.route(`${site.url}/strict`, (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": policy },
      body: `<!doctype html><html lang="en"><title>Strict</title>${body}
<script type="module" src="/embed/embed.js"></script>`,
    }),
  );
  await page.goto(`${site.url}/strict`);
  return {
    page,
    refused: () => page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused),
  };
}

testInOneBrowser(
  "the script way works under a strict content security policy with Trusted Types",
  async () => {
    const { page, refused } = await openStrictly(widgets);
    await whenReady(page, { count: 3 });
    expect(await refused()).toEqual([]);
    // The style sheet is in force, although the policy allows none from the page.
    expect(await page.locator("quote-block").evaluate((element) => getComputedStyle(element).display)).toBe(
      "block",
    );
  },
);

testInOneBrowser("the watch sees what the policy refuses", async () => {
  const { page, refused } = await openStrictly(`<style>p { color: red }</style>${widgets}`);
  await whenReady(page, { count: 3 });
  expect(await refused()).toEqual(["style-src-elem: inline"]);
});

testInOneBrowser("a script that defines the same widgets a second time is silent", async () => {
  const page = await site.open();
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(error.message));
  await page.goto(`${site.url}/explainer/`);
  await whenReady(page);
  const bundle = readFileSync(new URL(import.meta.resolve("@redlines/quote-block/bundle.js")), "utf8");
  await runModule(site, page, bundle);
  expect(await heardUntilNow(page, messages)).toEqual([]);
});

testInBrowsers(
  "the site's own strict page is refused nothing, with script and without, in %s",
  async (name) => {
    const other = name === ONE_BROWSER ? site : await openSite(name);
    try {
      for (const javaScriptEnabled of [true, false]) {
        const page = await other.open({ javaScriptEnabled });
        const refused: string[] = [];
        page.on("console", (message) => refused.push(message.text()));
        await page.goto(`${other.url}/strict/`);
        if (javaScriptEnabled) await whenReady(page);
        // A style sheet that the policy did not know would leave the card without its container.
        expect(
          await page
            .locator("actor-card .root")
            .evaluate((element) => getComputedStyle(element).containerType),
        ).toBe("inline-size");
        expect(refused).toEqual([]);
      }
    } finally {
      if (other !== site) await other.close();
    }
  },
);
