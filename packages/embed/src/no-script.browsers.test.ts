import type { Browser } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";

/** Scripts of each kind: in the page, from a file, as a module, as a handler, in a frame. */
const SCRIPTS = `<script>document.title += " inline"</script>
<script src="ran.js"></script><script type="module" src="ran.js"></script>
<img src="data:," onerror="document.title += ' handler'">
<iframe srcdoc="<script>parent.document.title += ' frame'</script>"></iframe>`;

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
  await site.write("hosts/ran.js", "document.title += ' file'");
});
afterAll(() => site?.close());

describeInBrowsers("the scripts of a page in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  const titleOf = async (javaScriptEnabled: boolean): Promise<string> => {
    const { page } = await visit(browser, site, { body: SCRIPTS }, { javaScriptEnabled });
    // All of them run before the page has loaded.
    const title = await page.title();
    await page.close();
    return title;
  };

  test("runs none of them, where a page with script runs each", async () => {
    const all = (await titleOf(true)).split(" ").toSorted();
    expect(all).toEqual(["Host", "file", "file", "frame", "handler", "inline"]);
    expect(await titleOf(false)).toBe("Host");
  });
});
