import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright";
import { LANGUAGES } from "@redlines/model";
import { testInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect } from "vitest";
import { pathIn } from "../src/layout/paths.ts";
import { record } from "../src/stories/record.ts";
import { openSite, type Site, whenReady } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The words of a widget that has woken, or that was drawn without a script. */
function shadowWordsOf(widget: Locator): Promise<string> {
  return widget.evaluate((element) => element.shadowRoot?.textContent ?? "");
}

testInOneBrowser.each(LANGUAGES)(
  "the codes that the page in %s shows, pasted into another page, speak that language",
  async (language) => {
    const page = await site.open();
    await page.goto(site.url + pathIn(language, "widget/"));
    const codes = await page.locator("pre code").allTextContents();
    expect(codes).toHaveLength(2);
    const host = `<!doctype html><html lang="en"><title>A host</title>${codes.join("\n")}`;
    await writeFile(join(site.hosts, `${language}.html`), host);
    await page.goto(`${site.hostsUrl}${language}.html`);
    await whenReady(page);
    const speaker = record("actor", "benjamin-netanyahu", language).record.name;
    const inFrame = page.frameLocator("iframe").locator("quote-block");
    for (const widget of [page.locator("quote-block"), inFrame])
      expect(await shadowWordsOf(widget.first())).toContain(speaker);
    await page.context().close();
  },
);
