import { checkText } from "@redlines/cli/internal/check-text";
import { dataset } from "@redlines/core";
import { describeInOneBrowser } from "@redlines/browsers/suites";
import { COLLECTIONS, EXCERPT_KINDS, excerpt, type Kind, KINDS } from "@redlines/model";
import { axeFindings } from "@redlines/testing/axe-in-page";
import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it, test } from "vitest";
import { outcomeOf } from "../src/playground/checked.js";
import { EXAMPLES } from "../src/playground/examples.js";
import { formatOf, inFormat } from "../src/playground/formats.js";
import { packed, unpacked } from "../src/playground/shared-text.js";
import { inEachLook, openedStorybook } from "./opened-storybook.js";

/** The file of a record, as the page gets it. */
const written = (kind: Kind, id: string): string =>
  readFileSync(new URL(`../dist/records/${COLLECTIONS[kind]}/${id}.yaml`, import.meta.url), "utf8");

const FLAGS = {
  codes: () => new Set(["il", "ir", "ru", "sy", "us"]),
  draw: (code: string) =>
    Object.values(dataset.actors)
      .flatMap(({ flags = [] }) => flags)
      .find((flag) => flag.code === code)?.drawing,
};

const LINE = "iranian-presence-in-syria";

describe("what the playground makes of a text", () => {
  it.each(KINDS)("is the record as it is built, for every %s of the article", (kind) => {
    for (const [id, record] of Object.entries(dataset[COLLECTIONS[kind]])) {
      const { problems, dataset: changed } = checkText(written(kind, id), {
        kind,
        id,
        dataset,
        flags: FLAGS,
      });
      expect(problems, id).toEqual([]);
      // The package leaves digests and seals to its JSON.
      const built = new Map<string, unknown>(Object.entries(changed?.[COLLECTIONS[kind]] ?? {}));
      expect(built.get(id)).toMatchObject(record);
    }
  });

  it("is the excerpt of each example", () => {
    expect(EXAMPLES.map(({ kind }) => kind)).toEqual(EXCERPT_KINDS);
    for (const { kind, id } of EXAMPLES)
      expect(outcomeOf(written(kind, id), { kind, id }).excerpt).toEqual(excerpt(dataset, kind, id));
  });

  it.each([
    ["a key that is not there", "by: israel", "bye: israel", { rule: "schema", line: 2, column: 1 }],
    [
      "an id that is not there",
      "by: israel",
      "by: isreal",
      { rule: "references-resolve", line: 2, column: 5 },
    ],
    ["no YAML", "by: israel", "by: [israel", { rule: "yaml" }],
    ["a date that is none", 'edtf: "[2017-12-01..2017-12-02]"', "edtf: soon", { rule: "schema" }],
  ])("is what is wrong, at its line: %s", (_what, good, bad, expected) => {
    const text = written("redline", LINE).replace(good, bad);
    const { findings, excerpt: drawn } = outcomeOf(text, { kind: "redline", id: LINE });
    const told = { line: expect.any(Number) as number, remedy: expect.any(String) as string, ...expected };
    expect(findings).toContainEqual(expect.objectContaining(told));
    expect(drawn).toBeUndefined();
  });

  it("tells what a change breaks in another record", () => {
    const { findings } = outcomeOf(written("actor", "iran").replace("kind: state", "kind: person"), {
      kind: "actor",
      id: "iran",
    });
    expect(findings.length).toBeGreaterThan(0);
  });
});

test("a text is the same as JSON and back, and one that cannot be read stays", () => {
  for (const { kind, id } of EXAMPLES) {
    const text = written(kind, id);
    const json = inFormat(text, "json") ?? "";
    expect([formatOf(text), formatOf(json)]).toEqual(["yaml", "json"]);
    const drawn = outcomeOf(json, { kind, id }).excerpt;
    expect(drawn).toEqual(excerpt(dataset, kind, id));
    expect(outcomeOf(inFormat(json, "yaml") ?? "", { kind, id }).excerpt).toEqual(drawn);
  }
  expect(inFormat("a: [", "json")).toBeUndefined();
});

test("a text comes out of a link as it went in, and what is no text does not", async () => {
  const text = `name: ایران\n${"# same\n".repeat(500)}`;
  const link = await packed(text);
  expect(link.length).toBeLessThan(200);
  expect(await unpacked(link)).toBe(text);
  expect(await unpacked("!!")).toBeUndefined();
});

const PAGE = "iframe.html?viewMode=docs&id=playground--docs";
const site = openedStorybook();

async function opened(record: string): Promise<Page> {
  const { page } = await site.open(`${PAGE}#record=${record}`);
  await page.locator("play-ground .picture").waitFor();
  return page;
}

/** Replaces the first line of the text that begins so, as somebody who types does. */
async function replaceLine(page: Page, begin: string, by: string): Promise<void> {
  await page
    .locator("play-ground .cm-line", { hasText: new RegExp(`^${begin}`) })
    .first()
    .click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type(by);
}

describeInOneBrowser("the playground", () => {
  it("draws what is right, and keeps the last drawing when it is wrong", async () => {
    const page = await opened(LINE);
    const gauge = page.locator("play-ground redline-gauge");
    await page.locator("redline-gauge:state(ready)").waitFor();
    await replaceLine(page, "label:", "label: Another line");
    await expect.poll(() => gauge.locator("[role=heading]").first().innerText()).toContain("Another line");
    await replaceLine(page, "by:", "by: isreal");
    await page.locator("play-ground .old").waitFor();
    const problem = page.locator("play-ground .problems li").first();
    expect(await problem.innerText()).toMatch(/Line 2, column 5[^]*isreal[^]*To mend it[^]*israel/);
    expect(await page.locator("play-ground .old").count()).toBe(1);
    expect(await gauge.locator("[role=heading]").first().innerText()).toContain("Another line");
    expect(await page.locator("play-ground .cm-lint-marker-error").count()).toBeGreaterThan(0);
    await problem.getByRole("button").click();
    await page.keyboard.type("x");
    expect(await page.locator("play-ground .cm-line").nth(1).innerText()).toBe("by: xisreal");
    await page.keyboard.press("Control+z");
    await replaceLine(page, "by:", "by: israel");
    await expect.poll(() => page.locator("play-ground .count").innerText()).toBe("No problem");
    expect(await page.locator("play-ground .old").count()).toBe(0);
    await page.close();
  });

  it("lets Tab out of the editor", async () => {
    const page = await opened("iran");
    await page.locator("play-ground .cm-content").focus();
    const before = await page.locator("play-ground .cm-content").innerText();
    await page.keyboard.press("Tab");
    expect(await page.locator("play-ground .cm-content:focus").count()).toBe(0);
    expect(await page.locator("play-ground .cm-content").innerText()).toBe(before);
    await page.close();
  });

  it("gives a link that brings the text back, and a file", async () => {
    const page = await opened("iran");
    await replaceLine(page, "name:", "name: Persia");
    await page.getByRole("button", { name: "Copy a link" }).click();
    await expect.poll(() => page.url()).toContain("text=");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download" }).click();
    expect((await download).suggestedFilename()).toBe("iran.yaml");
    await page.reload();
    await expect.poll(() => page.locator("play-ground .cm-content").innerText()).toContain("name: Persia");
    await page.close();
  });

  it("writes the text as JSON and begins with another record", async () => {
    const page = await opened("iran");
    await page.getByRole("button", { name: "Write as JSON" }).click();
    await expect.poll(() => page.locator("play-ground .cm-line").first().innerText()).toBe("{");
    await page.getByRole("button", { name: "Write as YAML" }).waitFor();
    await page.getByLabel("Begin with").selectOption({ label: "quote: netanyahu-we-will-not-allow" });
    await page.locator("quote-block:state(ready)").waitFor();
    expect(new URL(page.url()).hash).toBe("#record=netanyahu-we-will-not-allow");
    await page.close();
  });

  it("has nothing that axe finds, right and wrong, wide and narrow, light and dark, and fits", async () => {
    const page = await opened("iran");
    await inEachLook(page, async () => {
      await page.locator("actor-card:state(ready)").waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await replaceLine(page, "kind:", "kind: stat");
      await page.locator("play-ground .old").waitFor();
      expect(await axeFindings(page)).toEqual([]);
    });
    await page.close();
  });
});
