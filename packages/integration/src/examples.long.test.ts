import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInEachBrowser } from "@redlines/browsers/suites";
import { shadowWords } from "@redlines/browsers/wake.mjs";
import { launch } from "@redlines/browsers/playwright.mjs";
import { serve } from "@redlines/serve/serve.mjs";

interface Opened {
  readonly page: Page;
  /** What the console said, what broke, and which other hosts were asked. */
  readonly heard: string[];
}

/** Serves the page of a framework for as long as a test needs it, and opens it. */
async function open(
  browser: Browser,
  framework: string,
  javaScriptEnabled: boolean,
  look: (opened: Opened) => Promise<void>,
): Promise<void> {
  const server = await serve({
    port: 0,
    roots: [
      {
        at: "/",
        dir: fileURLToPath(new URL(`../../../examples/dist/${framework}`, import.meta.url)),
        title: framework,
      },
    ],
  });
  const page = await browser.newPage({ javaScriptEnabled });
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  page.on(
    "request",
    (request) =>
      void (
        ["data:", server.url].some((known) => request.url().startsWith(known)) || heard.push(request.url())
      ),
  );
  await page.goto(server.url);
  await look({ page, heard });
  await page.close();
  await server.close();
}

describeInEachBrowser("in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  test.each(["react", "vue", "svelte", "astro", "next"])(
    "%s: the widgets of the packed packages wake on its page, and nothing complains",
    (framework) =>
      open(browser, framework, true, async ({ page, heard }) => {
        await page.waitForFunction(
          () => document.querySelectorAll(":is(quote-block, redline-gauge):state(ready)").length === 2,
        );
        expect(await shadowWords(page, "quote-block")).toContain("to entrench itself militarily");
        expect(await shadowWords(page, "redline-gauge")).toMatch(/Step \d of 6|No line yet/);
        expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);
        expect(heard).toEqual([]);
      }),
  );

  test.each(["react", "vue", "svelte"])("%s: its state reaches the gauge as an attribute", (framework) =>
    open(browser, framework, true, async ({ page }) => {
      await page.waitForFunction(() => document.querySelector("redline-gauge")?.matches(":state(ready)"));
      expect(await shadowWords(page, "redline-gauge")).toContain("No line yet");
      await page.getByRole("button", { name: "At the end of 2017" }).click();
      await page.waitForFunction(() =>
        document.querySelector("redline-gauge")?.shadowRoot?.textContent.includes("Step 4 of 6"),
      );
    }),
  );

  test.each(["astro", "next"])("%s: what its server wrote is read without script", (framework) =>
    open(browser, framework, false, async ({ page }) => {
      expect(await page.getByText("to entrench itself militarily").filter({ visible: true }).count()).toBe(1);
      expect(await page.getByRole("meter").count()).toBe(1);
    }),
  );
});
