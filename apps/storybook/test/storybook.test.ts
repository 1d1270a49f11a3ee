import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { ONE_BROWSER, describeInOneBrowser } from "@redlines/browsers/suites";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch } from "@redlines/browsers/playwright.mjs";
import { WIDGETS } from "@redlines/browsers/wake.mjs";
import type { Running } from "@redlines/serve/serve.mjs";
import { browsable, entriesOf, type Entry, serveStorybook } from "./site.js";

let site: Running;
let browser: Browser;
let entries: Entry[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redlines-pasted-"));
  site = await serveStorybook(folder);
  browser = await launch(ONE_BROWSER);
  entries = await entriesOf(site.url);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page that remembers whom it asked, and what went wrong on it. */
async function openPage(path: string): Promise<{ page: Page; hosts: Set<string>; faults: string[] }> {
  const page = await browser.newPage();
  const hosts = new Set<string>();
  const faults: string[] = [];
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on(
    "response",
    (response) =>
      response.status() >= 400 &&
      !/\/(favicon\.ico|nowhere\.png)$/.test(response.url()) &&
      faults.push(`${response.status()} ${response.url()}`),
  );
  await page.goto(`${site.url}/storybook/${path}`, { waitUntil: "networkidle" });
  return { page, hosts, faults };
}

const docsPages = (): Entry[] => entries.filter(({ type }) => type === "docs");

/** Every text that a docs page offers for copying: what stands there, and what its folded stories show when opened. */
async function shownCodes(id: string, folded: number, standing: number): Promise<string[]> {
  const { page } = await openPage(`iframe.html?viewMode=docs&id=${id}`);
  const buttons = page.locator(".docblock-code-toggle");
  await expect.poll(() => buttons.count(), { timeout: 60_000 }).toBe(folded);
  await buttons.evaluateAll((all: HTMLElement[]) => {
    for (const button of all) button.click();
  });
  const codes = page.locator("#storybook-docs pre:has(.language-html)");
  await expect
    .poll(async () => (await codes.allTextContents()).filter((code) => code.trim() !== "").length, {
      timeout: 60_000,
    })
    .toBe(folded + standing);
  const texts = await codes.allTextContents();
  await page.close();
  return texts;
}

/** Each code in an empty page of its own, all of them in one window and in sight. */
async function paste(codes: readonly string[]): Promise<string> {
  for (const [index, code] of codes.entries())
    await writeFile(
      join(folder, `${index}.html`),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><link rel="icon" href="data:,">\n${code}`,
    );
  const frames = codes
    .map((_code, index) => `<iframe src="${index}.html" style="position: absolute; inset: 0"></iframe>`)
    .join("");
  await writeFile(
    join(folder, "all.html"),
    `<!doctype html><html lang="en"><title>All</title><link rel="icon" href="data:,">${frames}`,
  );
  return `${site.url}/pasted/all.html`;
}

/**
 * Pastes each text into an empty page of the same site, and waits for its widgets to end in the state that is expected.
 * @returns those that do not
 */
async function failuresPasting(codes: readonly string[], states: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`${request.failure()?.errorText} ${request.url()}`));
  page.on(
    "response",
    (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`),
  );
  await page.goto(await paste(codes));
  const failures: string[] = [];
  for (const frame of page.mainFrame().childFrames()) {
    const index = Number(/(\d+)\.html$/.exec(frame.url())?.[1]);
    const ended = await frame
      .waitForFunction(everyWidgetIs, [WIDGETS, states[index]] as const, {
        timeout: failures.length ? 500 : 30_000,
      })
      .then(
        () => true,
        () => false,
      );
    if (!ended)
      failures.push(
        `${index}: does not end ${states[index]}, after ${faults.join(", ") || "no fault"}: ${codes[index]?.slice(0, 300)}`,
      );
  }
  expect(page.mainFrame().childFrames()).toHaveLength(codes.length);
  await page.close();
  return failures;
}

function everyWidgetIs([selector, state]: readonly [string, string | undefined]): boolean {
  const widgets = [...document.querySelectorAll(selector)];
  if (state === "words") return widgets.length === 0 && document.body.innerText.trim() !== "";
  return widgets.length > 0 && widgets.every((widget) => widget.matches(`:state(${state})`));
}

describeInOneBrowser("the built Storybook", () => {
  it.each([
    ["Seeded faults", false],
    ["Settings", true],
    ["Interaction", true],
  ])("keeps what is for tests alone out of sight: %s", (hidden, isTest) => {
    const stories = entries.filter(({ title }) => title === hidden);
    expect(stories.length).toBeGreaterThan(0);
    expect(stories.filter(({ tags }) => tags.includes("test") !== isTest)).toEqual([]);
    expect(browsable(entries).map(({ title }) => title)).not.toContain(hidden);
    expect(docsPages().map(({ title }) => title)).not.toContain(hidden);
  });

  it("asks nobody but its own server, and nothing goes wrong", async () => {
    for (const path of [
      "",
      "?path=/story/redline-gauge--any-record&globals=theme:both;language:fa;width:480px",
    ]) {
      const { page, hosts, faults } = await openPage(path);
      expect([...hosts], path).toEqual([new URL(site.url).host]);
      expect(faults, path).toEqual([]);
      await page.close();
    }
  });

  it("names no foreign host for a script, a style, a font or an image", async () => {
    const dist = new URL("../dist/", import.meta.url);
    const files = (await readdir(dist, { recursive: true })).filter((name) => /\.(html|css)$/.test(name));
    expect(files).toContain("index.html");
    for (const name of files) {
      const text = await readFile(new URL(name, dist), "utf8");
      expect(
        [
          ...text.matchAll(
            /(?:src|<link[^>]* href)=["'](?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/g,
          ),
        ].map(([found]) => found),
        name,
      ).toEqual([]);
    }
  });

  it("has docs pages that stand for themselves: one first heading, no foreign host, no fault, and they fit a telephone", async () => {
    for (const { id } of docsPages()) {
      const { page, hosts, faults } = await openPage(`iframe.html?viewMode=docs&id=${id}`);
      await page.locator("#storybook-docs h1").first().waitFor();
      expect(await page.locator("#storybook-docs h1").count(), id).toBe(1);
      expect([...hosts], id).toEqual([new URL(site.url).host]);
      expect(faults, id).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
      await page.close();
    }
  });

  it("puts a story into the language, the direction, the theme and the width that the address asks for", async () => {
    const { page } = await openPage(
      "iframe.html?id=redline-gauge--any-record&globals=theme:dark;language:fa;width:320px",
    );
    const gauge = page.locator("redline-gauge");
    await gauge.locator("[role=meter]").waitFor();
    const seen = await gauge.evaluate((element) => {
      const { direction, colorScheme } = getComputedStyle(element);
      return {
        direction,
        colorScheme,
        width: element.getBoundingClientRect().width,
        background: getComputedStyle(element.closest(".scene") ?? element).backgroundColor,
      };
    });
    expect(seen).toMatchObject({ direction: "rtl", colorScheme: "dark", width: 320 });
    expect(seen.background).not.toBe("rgb(255, 255, 255)");
    await page.close();
  });

  it("turns a widget with its page, spaces its text, and shows French records: inside the widget too", async () => {
    const { page } = await openPage(
      "iframe.html?id=redline-gauge--any-record&globals=direction:rtl;text:spaced;data:french;language:fr",
    );
    const title = page.locator("redline-gauge [role=heading]");
    await title.waitFor();
    const seen = await title.evaluate((element) => {
      const { direction, letterSpacing, fontSize } = getComputedStyle(element);
      return {
        direction,
        spacing: Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize),
        lang: element.closest("[lang]")?.getAttribute("lang"),
      };
    });
    expect(seen).toEqual({ direction: "rtl", spacing: expect.closeTo(0.12, 3) as number, lang: "fr" });
    await page.close();
  });

  it("lets a reader replay a gauge by keyboard", async () => {
    const { page } = await openPage("iframe.html?id=redline-gauge--declared");
    const [gauge, reading] = [page.locator("redline-gauge"), page.locator("redline-gauge .reading")];
    const before = await reading.innerText();
    await gauge.locator("input[type=range]").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => reading.innerText()).not.toBe(before);
    await page.keyboard.press("End");
    await expect.poll(() => reading.innerText()).toBe(before);
    await page.close();
  });

  it("shows what has no French record as it is, and says so", async () => {
    const { page } = await openPage(
      "iframe.html?id=on-a-page--several-widgets&globals=data:french;language:fr",
    );
    expect(await page.locator(".aside").innerText()).toContain("never translated");
    await page.close();
  });
});

describeInOneBrowser("the preview of a reader's settings", () => {
  const story = "iframe.html?id=redline-gauge--any-record&globals=reader:";

  /** What a widget looks like: the colours and the like of all that stands in it. */
  async function looks(page: Page): Promise<string[]> {
    await page.locator("redline-gauge [role=meter]").waitFor();
    return page.locator("redline-gauge").evaluate((widget) =>
      [...(widget.shadowRoot?.querySelectorAll("*") ?? [])].map((element) => {
        const {
          color,
          backgroundColor,
          backgroundImage,
          borderBlockStartColor,
          boxShadow,
          display,
          breakInside,
        } = getComputedStyle(element);
        // Of what shows no colour, no colour is compared.
        const background = backgroundColor.replace(/^rgba\(.*, 0\)$/, "transparent");
        return [
          element.localName,
          element.className,
          color,
          background,
          backgroundImage,
          borderBlockStartColor,
          boxShadow,
          display,
          breakInside,
        ].join(" ");
      }),
    );
  }

  it.each([
    ["forced", { forcedColors: "active" }],
    ["print", { media: "print" }],
    ["contrast", { contrast: "more" }],
  ] as const)("of %s looks as the browser's own emulation does", async (reader, emulated) => {
    const real = await openPage(`${story}default`);
    await real.page.emulateMedia(emulated);
    const preview = await openPage(`${story}${reader}`);
    expect(await looks(preview.page)).toEqual(await looks(real.page));
    expect(await preview.page.locator(".aside").innerText()).toContain("A preview");
    await real.page.close();
    await preview.page.close();
  });
});

/** Where the widget of a story comes to rest when its code is pasted; nowhere, where it is words alone. */
const ENDS: Readonly<Record<string, string>> = {
  Empty: "loading",
  "Broken Data": "error",
  "Plain Words": "words",
};

describeInOneBrowser("the code that a docs page shows", () => {
  it.each(["quote-block", "actor-card", "redline-gauge"])(
    "of <%s> runs as pasted: each story, and each way to feed the widget",
    async (tag) => {
      const stories = entries.filter(({ id, type }) => id.startsWith(`${tag}--`) && type === "story");
      const codes = await shownCodes(`${tag}--docs`, stories.length, 3);
      const [first = "", ...others] = stories.map(({ name }) => ENDS[name] ?? "ready");
      // The page shows the first story, then the three ways, then the other stories.
      expect(await failuresPasting(codes, [first, "ready", "ready", "ready", ...others])).toEqual([]);
    },
    120_000,
  );

  it("on feeding a widget runs as pasted", async () => {
    const codes = await shownCodes("feeding-a-widget--docs", 0, 3);
    expect(await failuresPasting(codes, ["ready", "ready", "ready"])).toEqual([]);
  });
});
