import { dataset } from "@redlines/core";
import { excerpt } from "@redlines/model";
import type { Browser } from "playwright";
import { describeInBrowsers } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { drawn, wakeWidgets } from "@redlines/browsers/wake.mjs";
import { release, scripts } from "./fixtures/release.js";
import { type ServedSite, serveSite } from "./fixtures/sites.js";
import { visit } from "./fixtures/visit.js";
import { type Release, releasePath, scriptTag } from "./release.js";
import { renderWidget } from "./render.js";
import { snippet } from "./snippet.js";

const CARD = excerpt(dataset, "actor", "iran");
const GAUGE = excerpt(dataset, "redline", "iranian-presence-in-syria");
const LATER: Release = { ...release, version: "99.0.0" };

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite({ languages: ["en"], themes: ["auto"] });
  for (const [path, text] of scripts) await site.write(releasePath(LATER) + path, text);
});
afterAll(() => site?.close());

/** Far below what is shown, so that nobody comes near by accident. */
const FAR = '<p style="height: 5000px">Words of the host.</p>';

/** A card's own file, and those that it shares with others: what it imports, and what they do. */
const OF_A_CARD = withImports(
  [...scripts.keys()].find((path) => /^embed\/actor-card-[0-9a-f]{8}\.js$/.test(path)) ?? "none",
);

function withImports(path: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known;
  const imported = scripts.get(path)?.matchAll(/\b(?:from|import)"\.\/([^"]+)"/g) ?? [];
  return Array.from(imported, ([, name]) => `embed/${name}`).reduce<ReadonlySet<string>>(
    (all, next) => withImports(next, all),
    new Set([...known, path]),
  );
}

const widgetsOf = (asked: readonly string[]): string[] =>
  asked.filter((address) => /\/embed\/[^/]+\/embed\//.test(address));

describeInBrowsers("a static widget in %s", (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser?.close());

  test("loads nothing while no reader is near, and wakes when one comes; nothing moves", async () => {
    const { page, asked, errors } = await visit(browser, site, {
      body: FAR + snippet(CARD, { baseUrl: site.baseUrl, release }) + FAR,
    });
    await drawn(page);
    expect(widgetsOf(asked)).toEqual([]);
    const before = await page
      .locator("actor-card")
      .evaluate((card) => card.shadowRoot?.textContent.replaceAll(/\s+/g, " ").trim());
    expect(before).toContain("Iran");
    await page.locator("actor-card").scrollIntoViewIfNeeded();
    await page.locator("actor-card:state(ready)").waitFor();
    const start = site.baseUrl + releasePath(release);
    expect(widgetsOf(asked).toSorted()).toEqual([...OF_A_CARD].map((path) => start + path).toSorted());
    expect(errors).toEqual([]);
    await page.close();
  });

  test("one without data stays as it stands, and nothing is loaded for it", async () => {
    const still = renderWidget(CARD) + renderWidget(CARD, { form: "compact", baseUrl: site.baseUrl });
    const { page, asked, errors } = await visit(browser, site, {
      body: still + scriptTag(release, site.baseUrl, "embed.js"),
    });
    await drawn(page);
    expect(widgetsOf(asked)).toEqual([]);
    expect(await page.locator("actor-card .root").count()).toBe(2);
    // Another one on the page brings the code: then too the two stay.
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML("beforeend", html),
      renderWidget(CARD, { as: "script", baseUrl: site.baseUrl }),
    );
    await page.locator("actor-card:state(ready)").waitFor();
    expect(await page.locator("actor-card:state(loading) .root").count()).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("a gauge gets its control without a shift; without script there is no room for one", async () => {
    const body = snippet(GAUGE, { baseUrl: site.baseUrl, release });
    for (const width of [320, 1000]) {
      const { page } = await visit(browser, site, { body: FAR + body }, { viewport: { width, height: 600 } });
      const gauge = page.locator("redline-gauge");
      const height = (): Promise<number | undefined> => gauge.boundingBox().then((box) => box?.height);
      const asleep = await height();
      expect(await gauge.locator("input").count()).toBe(0);
      await gauge.scrollIntoViewIfNeeded();
      await page.locator("redline-gauge:state(ready)").waitFor();
      expect(await gauge.locator("input").count()).toBe(1);
      expect(await height(), `${width}`).toBe(asleep);
      await page.close();
      // Firefox that is told by playwright to run no script does not tell its style sheets.
      if (name === "firefox") continue;
      const { page: still } = await visit(
        browser,
        site,
        { body: FAR + body },
        { viewport: { width, height: 600 }, javaScriptEnabled: false },
      );
      expect(await still.locator("redline-gauge label").count()).toBe(0);
      await still.close();
    }
  });

  test.each(["focusin", "pointerdown"])("wakes when it is used from afar: %s", async (type) => {
    const { page, asked } = await visit(browser, site, {
      body: FAR + snippet(CARD, { baseUrl: site.baseUrl, release }),
    });
    await drawn(page);
    expect(widgetsOf(asked)).toEqual([]);
    await page
      .locator("actor-card")
      .evaluate(
        (card, event) =>
          card.shadowRoot
            ?.querySelector(".root")
            ?.dispatchEvent(new Event(event, { bubbles: true, composed: true })),
        type,
      );
    await page.locator("actor-card:state(ready)").waitFor({ state: "attached" });
    await page.close();
  });

  test.each(["visibility: hidden", "display: none", "display: contents", "opacity: 0"])(
    "that a page keeps hidden until it is defined does not wait for a reader: %s",
    async (rule) => {
      const head = `<style>:not(:defined) { ${rule} }</style>`;
      const body = FAR + snippet(CARD, { baseUrl: site.baseUrl, release });
      const { page, errors } = await visit(browser, site, { head, body });
      await page.locator("actor-card:state(ready)").waitFor({ state: "attached" });
      expect(await page.locator("actor-card").evaluate((card) => card.checkVisibility())).toBe(true);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test("that the page hides sleeps on; one without data wakes only where it is kept hidden", async () => {
    const still = renderWidget(CARD, { form: "compact" });
    const script = scriptTag(release, site.baseUrl, "embed.js");
    const hidden = snippet(CARD, { baseUrl: site.baseUrl, release }).replace(
      "<actor-card",
      "<actor-card hidden",
    );
    const asleep = await visit(browser, site, { body: hidden + still + script });
    await drawn(asleep.page);
    expect(widgetsOf(asleep.asked)).toEqual([]);
    await asleep.page.close();
    const head = "<style>:not(:defined) { visibility: hidden }</style>";
    const { page } = await visit(browser, site, { head, body: still + script });
    await page.locator("actor-card:state(loading) .root").waitFor();
    await page.close();
  });

  test("a script's widget does not wait: it has nothing to show yet", async () => {
    const { page } = await visit(browser, site, {
      body: FAR + snippet(CARD, { as: "script", baseUrl: site.baseUrl, release }),
    });
    await expect.poll(() => page.locator("actor-card:state(ready)").count()).toBe(1);
    await page.close();
  });

  test("one in the shadow root of a component wakes, whenever the component has it", async () => {
    const { page, errors } = await visit(browser, site, {
      body: `<early-host></early-host>${scriptTag(release, site.baseUrl, "embed.js")}`,
    });
    await page.evaluate(
      (html) => {
        const put = (host: Element): void => {
          host.attachShadow({ mode: "open" }).innerHTML = html;
        };
        class Early extends HTMLElement {
          connectedCallback(): void {
            put(this);
          }
        }
        class Late extends HTMLElement {
          connectedCallback(): void {
            put(this);
          }
        }
        customElements.define("early-host", Early);
        customElements.define("late-host", Late);
        document.body.append(document.createElement("late-host"));
        put(document.body.appendChild(document.createElement("div")));
      },
      snippet(CARD, { as: "script", baseUrl: site.baseUrl, release }),
    );
    await expect.poll(() => page.locator("actor-card:state(ready)").count()).toBe(3);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("of two versions on one page the first defines the widget, and the second does no harm", async () => {
    const pair = [release, LATER]
      .map((one) => snippet(CARD, { as: "script", baseUrl: site.baseUrl, release: one }))
      .join("\n");
    const amd = `<script>
      globalThis.named = [];
      globalThis.define = (...all) => named.push(all);
      define.amd = {};
    </script>`;
    const { page, asked, errors } = await visit(browser, site, { head: amd, body: pair });
    await wakeWidgets(page, { count: 2 });
    await expect
      .poll(() => new Set(widgetsOf(asked).map((address) => address.split("/embed/")[1])).size)
      .toBe(2);
    expect(await page.evaluate(() => (globalThis as unknown as { named: [] }).named)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("a script that is not what was published does not run, and the words stay", async () => {
    const tampered: Release = {
      ...release,
      files: { ...release.files, "embed.js": release.files["frame-resizer.js"] ?? "" },
    };
    const { page, asked } = await visit(browser, site, {
      body: snippet(CARD, { as: "script", baseUrl: site.baseUrl, release: tampered }),
    });
    expect(widgetsOf(asked)).toEqual([]);
    expect(
      await page
        .locator("actor-card")
        .evaluate((card) => [card.shadowRoot, card.textContent.includes("Iran")]),
    ).toEqual([null, true]);
    await page.close();
  });

  test("parts that cannot be had are not asked for again at every change of the page", async () => {
    const { page, asked } = await visit(browser, site, { body: "" });
    await page.route("**/embed/actor-card*", (route) => route.abort());
    await page.evaluate(
      (html) => {
        document.body.append(document.createRange().createContextualFragment(html));
      },
      snippet(CARD, { as: "script", baseUrl: site.baseUrl, release }),
    );
    await expect.poll(() => widgetsOf(asked).length).toBeGreaterThan(0);
    const first = widgetsOf(asked).length;
    for (let turn = 0; turn < 20; turn++)
      await page.evaluate(() => document.body.append(document.createElement("p")));
    expect(widgetsOf(asked).filter((address) => address.includes("actor-card-"))).toHaveLength(1);
    expect(widgetsOf(asked).length).toBeLessThanOrEqual(first + 1);
    await page.close();
  });
});
