import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import type { Browser, Page } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn } from "@redlines/browsers/wake.mjs";
import { heard, liar, LISTEN, OURS } from "./fixtures/frames.js";
import { release } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import { bareFrameTag } from "./frame-snippet.js";
import { framePath } from "./paths.js";
import { scriptTag } from "./release.js";
import { snippet } from "./snippet.js";

const RECORD = excerpt(dataset, "redline", "iranian-presence-in-syria");
const PATH = framePath({ kind: "redline", id: RECORD.record.id, language: "en", theme: "auto" });

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

const height = (page: Page): Promise<number> =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** The height of what is in the frame. */
const inside = (page: Page): Promise<number> =>
  page
    .frameLocator("iframe")
    .first()
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

describeInBrowsers("a frame in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test("reads whole without script, as a page of its own with its name, language and address", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.baseUrl + PATH);
    expect(await page.title()).not.toBe("");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe(site.baseUrl + PATH);
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
    expect(await page.getByRole("heading").first().isVisible()).toBe(true);
    await page.goto(site.baseUrl + PATH.replace("en.html", "fa.dark.html"));
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
    await page.close();
  });

  test("reports its height in the dialects for every host, and for one that made itself known", async () => {
    const src = site.baseUrl + PATH;
    const address = `${src}?childId=story-1&parentUrl=x#?secret=AbC123`;
    const body = `<iframe src="${address}" width="400" sandbox="allow-scripts"></iframe>`;
    const { page, errors } = await visit(browser, site, { head: LISTEN, body });
    await page.frameLocator("iframe").locator(":state(ready)").first().waitFor();
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(5);
    const all = await heard(page);
    const tall = await inside(page);
    await expect
      .poll(async () => (await heard(page)).at(-1)?.data)
      .toBe(`pymxPYMxstory-1xPYMxheightxPYMx${tall}`);
    const last = (await heard(page)).slice(-6).map(({ data }) => data);
    expect(last).toEqual([
      { type: "redlines:height", version: 1, id: `redline/${RECORD.record.id}`, height: tall },
      { sentinel: "amp", type: "embed-size", height: tall },
      { action: "resize", width: 400, height: tall },
      JSON.stringify({ src: `${src}?childId=story-1&parentUrl=x`, context: "iframe.resize", height: tall }),
      { message: "height", value: tall, secret: "AbC123" },
      `pymxPYMxstory-1xPYMxheightxPYMx${tall}`,
    ]);
    expect(new Set(all.map(({ origin }) => origin))).toEqual(new Set(["null"]));
    expect(errors).toEqual([]);
    await page.close();
  });

  test("tells WordPress and pym nothing unless they are there, and takes no id that is none", async () => {
    const address = `${site.baseUrl}${PATH}?childId=a%20xPYMxnavigateTo#?secret=a%22b`;
    const body = `<iframe src="${address}" width="400"></iframe>`;
    const { page } = await visit(browser, site, { head: LISTEN, body });
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(3);
    const said = JSON.stringify(await heard(page));
    expect(said).not.toContain('secret\\"');
    expect(said).not.toContain("pymx");
    expect(said).not.toContain('"message"');
    await page.close();
  });

  test("copies a quotation where the reader asks for it", async () => {
    const quote = excerpt(dataset, "quote", "netanyahu-we-will-not-allow");
    const { page } = await visit(browser, site, { body: bareFrameTag(quote, { baseUrl: site.baseUrl }) });
    // A browser with windows lets a page copy where its reader presses; one without must be told.
    if (name === "chromium") await page.context().grantPermissions(["clipboard-write"]);
    const frame = page.frameLocator("iframe");
    await frame.locator(":state(ready)").first().waitFor();
    await frame.locator("details").first().locator("summary").click();
    await frame.locator("[part=copy]").click();
    await expect.poll(() => frame.locator("[aria-live]").textContent()).toBe("Copied with its source");
    await page.close();
  });

  test("is as high as its widget with the host's script, also in a new column or once shown", async () => {
    const html = snippet(RECORD, { as: "frame", baseUrl: site.baseUrl, release });
    const body = `<section hidden>${html}</section><p>After</p>`;
    const { page, errors } = await visit(browser, site, { body });
    await page.locator("section").evaluate((section) => section.removeAttribute("hidden"));
    await page.frameLocator("iframe").locator(":state(ready)").first().waitFor();
    await expect.poll(async () => (await height(page)) - (await inside(page))).toBe(0);
    const wide = await height(page);
    expect(wide).toBeGreaterThan(480);
    await page.setViewportSize({ width: 340, height: 700 });
    await expect.poll(() => height(page)).toBeGreaterThan(wide);
    await expect.poll(async () => (await height(page)) - (await inside(page))).toBe(0);
    // The host's style sheet has no say.
    await page.addStyleTag({ content: "iframe { height: 10px !important }" });
    expect(await height(page)).toBe(await inside(page));
    expect(errors).toEqual([]);
    await page.close();
  });

  test("stands in its reserved height for each width, with no script at all", async () => {
    const heights = [
      [240, 901],
      [480, 702],
      [640, 603],
    ] as const;
    const frame = snippet(RECORD, { as: "frame", baseUrl: site.baseUrl, release, heights: () => heights });
    const { page } = await visit(
      browser,
      site,
      { body: `<main>${frame}</main>` },
      { javaScriptEnabled: false },
    );
    const found = [];
    for (const width of [300, 479, 480, 639, 640, 900]) {
      await page.locator("main").evaluate((column, pixels) => (column.style.width = `${pixels}px`), width);
      found.push(await height(page));
    }
    expect(found).toEqual([901, 901, 702, 702, 603, 603]);
    await page.close();
  });

  test("cannot make itself vanish or bury the page, and nothing that it says breaks the page", async () => {
    for (const [said, expected] of [
      [OURS("1e9"), 10_000],
      [OURS("1"), 40],
      [OURS("-5"), 40],
    ] as const) {
      const script = scriptTag(release, site.baseUrl, "frame-resizer.js");
      const frame = await liar(site, `onmessage = () => say(${said})`);
      const body = `<p style="height: 2000px"></p>${frame}${script}`;
      const { page } = await visit(browser, site, { body });
      await expect.poll(() => height(page)).toBe(expected + 4);
      await page.close();
    }
    const garbage = [
      "null",
      "undefined",
      "0",
      "''",
      "[]",
      "new Map()",
      "'pymxPYMxaxPYMxnavigateToxPYMxhttps://evil.example/'",
      OURS("NaN"),
      OURS("Infinity"),
      OURS("'100%;position:fixed'"),
      OURS("{}"),
      OURS("null"),
      OURS("1234").replace("version: 1", "version: 2"),
    ];
    const cyclic = "const me = {}; me.me = me; me.type = 'redlines:height'; say(me);";
    const flood = `for (let n = 0; n < 2000; n++) say(${OURS("500 + n")});`;
    const frame = await liar(
      site,
      `
      ${garbage.map((one) => `say(${one});`).join("")}
      ${cyclic}
      say({ type: "done" });
      onmessage = ({ data }) => { if (data === "flood") { ${flood} } };
    `,
    );
    const body = frame + scriptTag(release, site.baseUrl, "frame-resizer.js");
    const { page, errors } = await visit(browser, site, { head: LISTEN, body });
    await expect.poll(async () => (await heard(page)).at(-1)?.data).toEqual({ type: "done" });
    await drawn(page);
    expect(await height(page)).toBe(304);
    await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.postMessage("flood", "*"));
    await expect.poll(() => height(page)).toBe(2503);
    expect(page.url()).toContain(`${site.baseUrl}hosts/`);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("cannot be spoken for, be it by a sibling, by the page itself or from another origin", async () => {
    await site.write(
      "frame/sibling.html",
      `<!doctype html><script>
        onload = () => {
          for (const to of [parent, parent.frames[0]]) to.postMessage(${OURS("777")}, "*");
          parent.postMessage("said", "*");
        };
      </script>`,
    );
    const quiet = await liar(site, "");
    const moved = quiet
      .replace('sandbox="allow-scripts"', 'sandbox="allow-scripts allow-same-origin"')
      .replace("127.0.0.1", "localhost");
    const sibling = `<iframe src="${site.baseUrl}frame/sibling.html" sandbox="allow-scripts"></iframe>`;
    const { page } = await visit(browser, site, {
      head: LISTEN,
      body: quiet + moved + sibling + scriptTag(release, site.baseUrl, "frame-resizer.js"),
    });
    await expect.poll(async () => (await heard(page)).map(({ data }) => data)).toContain("said");
    await page.evaluate((message) => window.postMessage(message, "*"), {
      type: "redlines:height",
      version: 1,
      id: "x",
      height: 777,
    });
    await drawn(page);
    expect(await height(page)).toBe(304);
    await page.close();
  });
});
