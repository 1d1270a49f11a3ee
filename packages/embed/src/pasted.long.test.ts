import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import type { Browser, Page } from "playwright";
import { describeInOneBrowser, ONE_BROWSER } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn } from "@redlines/browsers/wake.mjs";
import { INSERTERS } from "./fixtures/pasted/inserters.js";
import { pastedPage } from "./fixtures/pasted/page.js";
import { REWRITERS } from "./fixtures/pasted/rewriters.js";
import { isSettled, lookAtPage, told } from "./fixtures/pasted/seen.js";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import { scriptTag } from "./release.js";
import { snippet, type SnippetOptions } from "./snippet.js";

const PAGE = fileURLToPath(new URL("../../../docs/pasted.md", import.meta.url));

const RECORD = excerpt(dataset, "quote", "khamenei-25-years");
const TAG = "quote-block";
/** Stands in the words and in the widget, once in each, and in no title. */
const FACT = "Supreme Leader of Iran";

const HEIGHTS: SnippetOptions = {
  heights: () => [
    [240, 300],
    [480, 200],
  ],
};

let documents = 0;

/** What is pasted, in the order of the columns. */
const WAYS: Readonly<Record<string, SnippetOptions>> = {
  static: { as: "static" },
  script: { as: "script" },
  "script, inlined": { as: "script", inline: true },
  frame: { as: "frame" },
  "frame, measured": { as: "frame", ...HEIGHTS },
  plain: { as: "plain" },
};

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
});
afterAll(() => site?.close());

const pasted = (way: SnippetOptions): string =>
  snippet(RECORD, { baseUrl: site.baseUrl, release, language: "en", ...way });

describeInOneBrowser("what a reader sees of what was pasted", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(ONE_BROWSER);
  });
  afterAll(() => browser?.close());

  async function seenOn(page: Page): Promise<string> {
    await page.waitForFunction(isSettled, TAG);
    await drawn(page);
    const seen = told(await page.evaluate(lookAtPage, TAG), FACT);
    await page.close();
    return seen;
  }

  async function rewritten(name: string, way: SnippetOptions): Promise<string> {
    const body = (await REWRITERS[name]?.(pasted(way))) ?? "";
    return seenOn((await visit(browser, site, { body })).page);
  }

  async function inserted(name: string, way: SnippetOptions): Promise<string> {
    const scripts = ["embed.js", "frame-resizer.js"].map((file) => scriptTag(release, site.baseUrl, file));
    const { page } = await visit(browser, site, { body: `<div id="place"></div>${scripts.join("")}` });
    await INSERTERS[name]?.(page, pasted(way));
    return seenOn(page);
  }

  async function asXml(way: SnippetOptions): Promise<string> {
    const page = await browser.newPage();
    const path = `hosts/${++documents}.xhtml`;
    await site.write(
      path,
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>EPUB</title></head>` +
        `<body>${pasted(way)}</body></html>`,
    );
    await page.goto(site.baseUrl + path);
    return seenOn(page);
  }

  async function rowsOf(
    names: readonly string[],
    look: (name: string, way: SnippetOptions) => Promise<string>,
  ): Promise<string[][]> {
    const rows: string[][] = [];
    for (const name of names) {
      const seen = Object.values(WAYS).map((way) => look(name, way));
      rows.push([name, ...(await Promise.all(seen))]);
    }
    return rows;
  }

  test("is what docs/pasted.md says", async () => {
    const rows = [
      ...(await rowsOf(Object.keys(REWRITERS), rewritten)),
      ...(await rowsOf(["an XML parser (XHTML, EPUB)"], (_name, way) => asXml(way))),
    ];
    const live = await rowsOf(Object.keys(INSERTERS), inserted);
    const page = pastedPage(Object.keys(WAYS), rows, live);
    const formatted = execFileSync("oxfmt", ["--stdin-filepath", PAGE], { input: page, encoding: "utf8" });
    await expect(formatted).toMatchFileSnapshot(PAGE);
  });
});
