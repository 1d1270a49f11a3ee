import { dataset } from "@redlines/core";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import { COLLECTIONS, KINDS, references } from "@redlines/model";
import { axeFindings } from "@redlines/testing/axe-in-page";
import type { Page } from "playwright";
import { describe, expect, it, test } from "vitest";
import { entriesOf, entryNamed } from "../src/browse/entry.js";
import { passagesOf } from "../src/browse/evidence.js";
import { importLines } from "../src/browse/import-lines.js";
import { linksOf } from "../src/browse/links.js";
import { type Place, readPlace, writePlace } from "../src/browse/place.js";
import { inEachLook, openedStorybook } from "./opened-storybook.js";

const entries = entriesOf(dataset);

describe("the entries of the browser", () => {
  it("are every record of the article, each with a title", () => {
    const ids = KINDS.flatMap((kind) => Object.keys(dataset[COLLECTIONS[kind]]));
    expect(entries.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    // What the article says comes first, and last what that rests on.
    expect([entries[0]?.kind, entries.at(-1)?.kind]).toEqual(["actor", "source"]);
    expect(entries.filter(({ title }) => title.trim() === "")).toEqual([]);
    expect(ids.length).toBeGreaterThan(150);
  });

  it("have their references in both directions, and none else", () => {
    const pairs = entries.flatMap(({ kind, id, record }) =>
      references(kind, record as never).map((reference) => `${id} > ${reference.id}`),
    );
    const to = entries.flatMap(({ id }) => linksOf(dataset, id).to.map(({ entry }) => `${id} > ${entry.id}`));
    const from = entries.flatMap(({ id }) =>
      linksOf(dataset, id).from.map(({ entry }) => `${entry.id} > ${id}`),
    );
    expect(to.toSorted()).toEqual([...new Set(pairs)].toSorted());
    expect(from.toSorted()).toEqual(to.toSorted());
  });

  it("say in which field one names the other", () => {
    const { to } = linksOf(dataset, "iranian-presence-in-syria");
    const fields = to.find(({ entry }) => entry.id === "iran")?.fields;
    expect(fields).toEqual(["against[]", "audiences[].actor"]);
  });

  it("have every passage that they rest on", () => {
    for (const { id, record } of entries) {
      const starts = [...JSON.stringify(record).matchAll(/"start":"/g)].length;
      expect(passagesOf(record), id).toHaveLength(starts);
    }
    const line = entries.filter(({ id }) => id === "iranian-presence-in-syria");
    const passages = line.flatMap(({ record }) => passagesOf(record));
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([1, 3, 2, 5]);
  });

  it("have import lines that lead to the record", async () => {
    const modules = await Promise.all([import("@redlines/core"), import("@redlines/core/named")]);
    const [core, named] = modules.map((module) => new Map<string, unknown>(Object.entries(module)));
    for (const { kind, id, record } of entries) {
      const lines = importLines({ kind, id });
      const [, accessor = "", asked = ""] = /const it = (\w+)\("(.+)"\);/.exec(lines) ?? [];
      const take = (core?.get(accessor) ?? String) as (one: string) => unknown;
      expect(take(asked)).toBe(record);
      const [, name = ""] = /import { (\w+) } from "@redlines\/core\/named"/.exec(lines) ?? [];
      expect(named?.get(name)).toEqual(record);
    }
  });

  it("are found under an id that they had before, and not under one that none ever had", () => {
    const moved = { ...dataset, redirects: { persia: { to: "iran" } } } as never;
    expect(entryNamed(moved, "persia")?.id).toBe("iran");
    expect(entryNamed(dataset, "constructor")).toBeUndefined();
  });
});

test("an address holds the whole place, and nothing that makes no sense", () => {
  const place: Place = { record: "iran", collection: "actors", search: "ایران & more", language: "fa" };
  expect(readPlace(writePlace(place))).toEqual(place);
  expect(readPlace("#collection=constructor&language=xx")).toEqual(readPlace(""));
});

const PAGE = "iframe.html?viewMode=docs&id=data-browser--docs";
const site = openedStorybook();

/** The page of the browser, once it has its records. */
async function opened(hash = ""): Promise<Page> {
  const { page } = await site.open(`${PAGE}${hash}`);
  await page.locator("data-browser .records").waitFor();
  return page;
}

const shownTitle = (page: Page): ReturnType<Page["locator"]> => page.locator("data-browser #shown-title");

describeInOneBrowser("the data browser", () => {
  it.each([
    ["gilad amos", "amos-gilad"],
    ["ایران", "iran"],
    ["ישראל", "israel"],
    ["naval base planned", undefined],
  ])("finds “%s”", async (words, id) => {
    const page = await opened();
    await page.getByRole("searchbox").fill(words);
    const found = page.locator("data-browser .records a");
    const expected = id === undefined ? [] : [id];
    const ids = async (): Promise<(string | undefined)[]> =>
      found.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset["record"]));
    await expect.poll(ids).toEqual(expect.arrayContaining(expected));
    await expect.poll(async () => (await ids()).length).toBeLessThan(entries.length / 4);
    await page.close();
  });

  it("lists one collection, with its picture", async () => {
    const page = await opened();
    await page.getByLabel("Collection").selectOption("interests");
    await expect
      .poll(() => page.locator("data-browser .records li").count())
      .toBe(Object.keys(dataset.interests).length);
    await page.locator("interest-matrix:state(ready)").waitFor();
    await page.close();
  });

  it("shows the loop, and who wants what, before anything is chosen", async () => {
    const page = await opened();
    for (const tag of ["escalation-loop", "interest-matrix"])
      await expect.poll(() => page.locator(`${tag}:state(ready)`).count(), { message: tag }).toBe(1);
    await page.close();
  });

  it("is walked through by keyboard, and the address follows", async () => {
    const page = await opened();
    await page.getByRole("searchbox").fill("hotline");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Home");
    const chosen = await page.evaluate(() => {
      const { activeElement } = document.querySelector("data-browser")?.shadowRoot ?? {};
      return (activeElement as HTMLElement).dataset["record"] ?? "";
    });
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toContain(`record=${chosen}`);
    await expect.poll(() => shownTitle(page).evaluate((title) => title.matches(":focus"))).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.locator("data-browser .records a:focus").getAttribute("data-record")).toBe(chosen);
    await page.close();
  });

  it("shows a record with its picture, its passages, both directions, JSON and import line", async () => {
    const page = await opened("#record=iranian-presence-in-syria");
    await page.locator("redline-gauge:state(ready)").waitFor();
    const part = (id: string): Promise<string> =>
      page.locator(`data-browser section[aria-labelledby=${id}]`).innerText();
    expect(await part("evidence")).toContain("Paragraph 1 of");
    expect(await part("evidence")).toContain("Israel will not tolerate");
    const { to, from } = linksOf(dataset, "iranian-presence-in-syria");
    for (const { entry } of to) expect(await part("refers-to")).toContain(entry.title);
    for (const { entry } of from) expect(await part("referred-to-by")).toContain(entry.title);
    expect(from.length).toBeGreaterThan(0);
    await page.getByText("JSON, as").click();
    const json = await page.getByLabel("The record as JSON", { exact: true }).innerText();
    expect(JSON.parse(json)).toEqual(dataset.redlines["iranian-presence-in-syria"]);
    expect(await part("code")).toContain('import { redline } from "@redlines/core";');
    await page.close();
  });

  it("follows a reference there and back", async () => {
    const page = await opened("#record=iran");
    await page
      .locator("section[aria-labelledby=referred-to-by] [data-record=iranian-presence-in-syria]")
      .click();
    await expect
      .poll(() => shownTitle(page).innerText())
      .toBe(dataset.redlines["iranian-presence-in-syria"]?.label);
    await page.goBack();
    await expect.poll(() => shownTitle(page).innerText()).toBe("Iran");
    await page.close();
  });

  it("shows the article in another language, and says which record is not there", async () => {
    const page = await opened("#record=iran&language=fa");
    await expect.poll(() => shownTitle(page).innerText()).toBe("ایران");
    expect(await shownTitle(page).evaluate((title) => getComputedStyle(title).direction)).toBe("rtl");
    await page.close();
    const other = await opened("#record=irann");
    await expect.poll(() => shownTitle(other).innerText()).toBe("There is no record “irann”");
    await other.locator("data-browser .shown [data-record=iran]").waitFor();
    await other.close();
  });

  it("keeps the record in Storybook’s own address", async () => {
    const { page } = await site.open("?path=/docs/data-browser--docs#record=israel");
    const frame = page.frameLocator("#storybook-preview-iframe");
    await expect.poll(() => frame.locator("data-browser #shown-title").innerText()).toBe("Israel");
    await frame.locator("data-browser [type=search]").fill("hezbollah");
    await frame.locator("data-browser .records [data-record=hezbollah]").click();
    await expect.poll(() => new URL(page.url()).hash).toContain("record=hezbollah");
    expect(page.url()).toContain("?path=/docs/data-browser--docs");
    await page.close();
  });

  it.each(["", "#record=iranian-presence-in-syria", "#record=iran&language=fa", "#record=bbc-report-2017"])(
    "has nothing that axe finds, wide and narrow, light and dark, and fits: %s",
    async (hash) => {
      const page = await opened(hash);
      await inEachLook(page, async () => {
        await shownTitle(page).waitFor();
        expect(await axeFindings(page)).toEqual([]);
      });
      await page.close();
    },
  );
});
