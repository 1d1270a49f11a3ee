import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readWidgets } from "@redlines/widgets/read.mjs";
import { describe, expect, test } from "vitest";
import { partOf } from "./page.ts";
import { beforeAnyFold, isSaid } from "./said.ts";

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const read = (page: string): string => readFileSync(`${DOCS}${page}`, "utf8");

/** Those whose author has said what their hedge is: a new widget is drawn first, and heard then. */
const HEARD = (await readWidgets()).filter(({ readersTest }) => readersTest.hedge !== undefined);

describe.each(HEARD)("the log of <$folder>", ({ folder: tag, readersTest: { sentence, hedge = "" } }) => {
  const page = `screen-reader/${tag}.md`;
  const before = beforeAnyFold(partOf(existsSync(`${DOCS}${page}`) ? read(page) : "", "From the top"));

  test("has the widget's answer before any fold", () => {
    expect(isSaid(sentence, before), before.join("\n")).toBe(true);
  });

  test("has its hedge there, too", () => {
    expect(isSaid(hedge, before), before.join("\n")).toBe(true);
  });

  test("ends behind the widget, in each way", () => {
    expect(read(page).match(/The article goes on\nlink\n/g)).toHaveLength(2);
    expect(read(page)).toContain("The article goes on link.");
  });
});

test("the page of the logs leads to each of them, and says what was found", () => {
  const index = read("screen-reader/README.md");
  expect(HEARD.length).toBeGreaterThan(0);
  expect(HEARD.filter(({ folder }) => !index.includes(`(./${folder}.md)`))).toEqual([]);
  expect(index).toMatch(/with Orca \d.* and Mozilla Firefox \d.*, at commit [0-9a-f]{12}/);
  expect(index.split("\n## What was found\n")[1]).toMatch(/\S/);
});
