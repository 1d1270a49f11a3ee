import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import type { Browser } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn } from "@redlines/browsers/wake.mjs";
import { heard, type Heard, liar, LISTEN, OURS } from "./fixtures/frames.js";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import { framePath } from "./paths.js";
import { scriptTag } from "./release.js";
import { snippet } from "./snippet.js";

const RECORD = excerpt(dataset, "redline", "iranian-presence-in-syria");
const PATH = framePath({ kind: "redline", id: RECORD.record.id, language: "en", theme: "auto" });

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
});
afterAll(() => site?.close());

describeInBrowsers("a frame in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test("is there also where a page puts it in by script, or hides what is not defined", async () => {
    const html = snippet(RECORD, {
      as: "frame",
      baseUrl: site.baseUrl,
      release,
      heights: () => [[240, 456]],
    });
    const { page, errors } = await visit(browser, site, {
      head: "<style>:not(:defined) { display: none }</style>",
      body: `${html}<template>${html}</template>`,
    });
    await page.evaluate((code) => {
      const held = document.createElement("template");
      held.innerHTML = code;
      const parsed = document.querySelector("template");
      document.body.append(
        ...[held, parsed ?? held].map(({ content }) => document.importNode(content, true)),
      );
      document.body.append(document.body.firstElementChild?.cloneNode(true) ?? "");
      document.body.insertAdjacentHTML("beforeend", code);
    }, html);
    await expect.poll(() => page.locator("body > div iframe:visible").count()).toBe(5);
    const words = await page
      .locator("body > div blockquote, body > div a")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML));
    expect(words).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("without an address of its own does no harm to the others", async () => {
    const say = `parent.postMessage(${OURS("345")}, "*")`;
    const answering = `<script>onmessage = () => ${say}</script>`.replaceAll('"', "&quot;");
    const odd = ["", 'src="about:blank"', 'src="http://"', 'src="javascript:0"', `srcdoc="${answering}"`];
    const frames = odd.map((given) => `<iframe data-redlines height="200" ${given}></iframe>`);
    const frame = await liar(site, `onmessage = () => say(${OURS("456")})`);
    const { page, errors } = await visit(browser, site, {
      body: frames.join("") + frame + scriptTag(release, site.baseUrl, "frame-resizer.js"),
    });
    const heights = (): Promise<number[]> =>
      page.locator("iframe").evaluateAll((all) => all.map((one) => one.clientHeight));
    await page.evaluate(() => dispatchEvent(new Event("pageshow")));
    await expect.poll(heights).toEqual([200, 200, 200, 200, 345, 456]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("answers many questions as one", async () => {
    const body = `<iframe src="${site.baseUrl}${PATH}" width="400"></iframe>`;
    const { page } = await visit(browser, site, { head: LISTEN, body });
    await page.frameLocator("iframe").locator(":state(ready)").first().waitFor();
    const [before] = await page.evaluate(() => {
      const { heard: all } = globalThis as unknown as { heard: Heard[] };
      const { contentWindow } = document.querySelector("iframe") ?? {};
      for (let n = 0; n < 10_000; n++) contentWindow?.postMessage({ type: "redlines:ask", version: 1 }, "*");
      return [all.length];
    });
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(before ?? 0);
    await drawn(page);
    // Four messages an answer: all questions one by one would be 40 000.
    expect((await heard(page)).length - (before ?? 0)).toBeLessThan(1000);
    await page.close();
  });
});
