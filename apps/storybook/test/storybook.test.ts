import { readdir, readFile } from "node:fs/promises";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { TAGS } from "../src/snippet/embed-code.js";
import { loadedLanguages } from "./loaded-languages.js";
import { openedStorybook } from "./opened-storybook.js";
import { browsable, builtEntries } from "./site.js";

const site = openedStorybook();

const entries = builtEntries();
const docsPages = entries.filter(({ type }) => type === "docs");

/** The most that a page of the docs may be high, in pixels, at a width of 1200. */
const LONGEST = 8000;

/** A Storybook of the same version with three stories of a button needs 20. */
const MOST_FILES = 50;

/** The pages of the docs that show code. It comes last on a page, so each has to be named here. */
const WITH_CODES = ["feeding-a-widget", "in-a-framework", "theming", ...Object.values(TAGS)].map(
  (name) => `${name}--docs`,
);

/** Resolves when all codes of a page are drawn. They come late: the first is waited for. */
async function codesDrawn(page: Page, id: string): Promise<void> {
  if (WITH_CODES.includes(id)) await page.locator("#storybook-docs .docblock-source pre").first().waitFor();
  await page.waitForFunction(hasCodes);
}

/** Runs in the page: whether every code on it is drawn. */
function hasCodes(): boolean {
  const codes = [...document.querySelectorAll("#storybook-docs .docblock-source")];
  return codes.every((code) => code.querySelector("pre")?.textContent);
}

/** Runs in the page: what codes stand on. */
function groundsOf(codes: readonly Element[]): string[] {
  return codes.map((code) => getComputedStyle(code).backgroundColor);
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
    expect(docsPages.map(({ title }) => title)).not.toContain(hidden);
  });

  it("asks nobody but its own server, and nothing goes wrong", async () => {
    for (const path of [
      "",
      "?path=/story/redline-gauge--any-record&globals=theme:both;language:fa;width:480px",
    ]) {
      const { page, hosts, faults } = await site.open(path);
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

  it("has docs pages that show code", () => {
    expect(docsPages.map(({ id }) => id)).toEqual(expect.arrayContaining(WITH_CODES));
  });

  it.each(docsPages)("has a docs page that stands for itself, in the dark too: $title", async ({ id }) => {
    const path = `iframe.html?viewMode=docs&id=${id}`;
    const { page, hosts, faults } = await site.open(path, { colorScheme: "dark" });
    expect(await page.locator("#storybook-docs h1").count(), "first headings").toBe(1);
    expect([...hosts]).toEqual([new URL(site.url).host]);
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 1200, height: 900 });
    await codesDrawn(page, id);
    const grounds = await page.locator("#storybook-docs .docblock-source").evaluateAll(groundsOf);
    expect(grounds.length > 0, "shows code, and stands in WITH_CODES").toBe(WITH_CODES.includes(id));
    expect(grounds, "white code").not.toContain("rgb(255, 255, 255)");
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(LONGEST);
    // It fits a telephone.
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  it("shows a story in the language, direction, theme and width that the address asks for", async () => {
    const { page } = await site.open(
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

  it("follows the system, light or dark, while it is looked at", async () => {
    const { page } = await site.open("iframe.html?id=redline-gauge--any-record");
    const ground = (): Promise<string> =>
      page.locator(".scene").evaluate((scene) => getComputedStyle(scene).backgroundColor);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ground()).not.toBe("rgb(255, 255, 255)");
    await page.close();
  });

  it("needs few files for a first story: each is a round to a slow host", async () => {
    const page = await site.browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}/storybook/?path=/story/key-figures--any-record`);
    const preview = page.frameLocator("#storybook-preview-iframe");
    await preview.locator("key-figures:state(ready)").waitFor();
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(MOST_FILES);
    await page.close();
  });

  it("draws both themes side by side", async () => {
    const { page } = await site.open("iframe.html?id=redline-gauge--any-record&globals=theme:both");
    const seen = await page.locator(".scene").evaluateAll((scenes) =>
      scenes.map((scene) => ({
        scheme: getComputedStyle(scene).colorScheme,
        left: scene.getBoundingClientRect().left,
      })),
    );
    expect(seen.map(({ scheme }) => scheme)).toEqual(["light", "dark"]);
    expect(seen[1]?.left).toBeGreaterThan(seen[0]?.left ?? Infinity);
    await page.close();
  });

  it("has a widget that waits for its record, and one that cites a single source", async () => {
    for (const tag of Object.values(TAGS))
      for (const state of ["loading", "one-source"])
        expect(entries.map(({ id }) => id)).toContain(`${tag}--${state}`);
    const { page } = await site.open("iframe.html?id=key-figures--loading");
    await page.locator("key-figures:state(loading)").waitFor();
    expect(await page.locator("key-figures").innerText()).toContain("missiles");
    await page.close();
  });

  it("makes a story of a docs page once it is opened, with its code", async () => {
    const { page } = await site.open("iframe.html?viewMode=docs&id=key-figures--docs");
    const fold = page.locator(".folded-story", { has: page.getByRole("heading", { name: "Contested" }) });
    expect(await fold.locator("key-figures").count()).toBe(0);
    await fold.locator("summary").click();
    await fold.locator("key-figures:state(ready)").waitFor();
    await fold.locator(".code-toggle").click();
    await fold.locator("pre", { hasText: "embed.js" }).waitFor();
    await page.close();
  });

  it("turns a widget, spaces its text and shows French records, inside the widget too", async () => {
    const { page } = await site.open(
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
    const { page } = await site.open("iframe.html?id=redline-gauge--declared");
    const [gauge, reading] = [page.locator("redline-gauge"), page.locator("redline-gauge .verdict")];
    const before = await reading.innerText();
    await gauge.locator("[part=evidence] > summary").click();
    await gauge.locator("input[type=range]").focus();
    await page.keyboard.press("Home");
    await expect.poll(() => reading.innerText()).not.toBe(before);
    await page.keyboard.press("End");
    await expect.poll(() => reading.innerText()).toBe(before);
    await page.close();
  });

  it("shows what has no French record as it is, and says so", async () => {
    const { page } = await site.open(
      "iframe.html?id=on-a-page--several-widgets&globals=data:french;language:fr",
    );
    expect(await page.locator(".aside").innerText()).toContain("No record of the French");
    await page.close();
  });

  it("shows the article in the language of the page, and loads no other", async () => {
    const page = await site.browser.newPage();
    const loaded = loadedLanguages(page);
    await page.goto(`${site.url}/storybook/iframe.html?id=redline-gauge--any-record&globals=language:fa`);
    const title = page.locator("redline-gauge [role=heading]").first();
    await title.waitFor();
    expect(await title.innerText()).toContain("حضور نظامی دائمی ایران");
    // The states of the widgets are made from the article in English.
    expect(await loaded()).toEqual(["en", "fa"]);
    await page.close();
  });

  it("says of an invented record that it has no translation, and shows it in its own language", async () => {
    const { page } = await site.open("iframe.html?id=quote-block--statement&globals=language:fa");
    expect(await page.locator(".aside").innerText()).toContain("has no translation");
    await page.close();
    const { page: real } = await site.open("iframe.html?id=quote-block--pull-quote&globals=language:fa");
    expect(await real.locator(".aside").count()).toBe(0);
    await real.close();
  });
});
