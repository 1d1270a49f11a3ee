import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { describe, expect, test } from "vitest";
import { partOf } from "./page.ts";
import { beforeAnyFold, isSaid } from "./said.ts";

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const read = (page: string): string => readFileSync(`${DOCS}${page}`, "utf8");

/** What keeps each answer from being taken for more than it is, in the record that the docs begin with. */
const HEDGES: Readonly<Record<string, string>> = {
  "actor-card": "leaning inferred",
  "escalation-loop": "its answer could be",
  "event-timeline": "“a question of when, not if”",
  "forecast-list": "will likely",
  "interest-matrix": "Permanent Iranian presence inferred",
  "key-figures": "as Israeli officials believe",
  "locator-map": "The base was said to be",
  "quote-block": "quoted in English in Foreign Affairs",
  "redline-gauge": "Step 4 of 6 (reported)",
  "relation-map": "“conventional wisdom”",
};

/** What each widget answers, by its tag: the table of the docs. */
const ANSWERS = new Map(
  [...read("readers-tests.md").matchAll(/^\| `<([\w-]+)>` *\| .+? *\| (.+?) *\|$/gm)].map(
    ([, tag = "", sentence = ""]) => [tag, sentence] as const,
  ),
);

describe.each(WIDGET_TAGS)("the log of <%s>", (tag) => {
  const page = `screen-reader/${tag}.md`;
  const before = beforeAnyFold(partOf(existsSync(`${DOCS}${page}`) ? read(page) : "", "From the top"));

  test("has the widget's answer before any fold", () => {
    expect(isSaid(ANSWERS.get(tag) ?? "?", before), before.join("\n")).toBe(true);
  });

  test("has its hedge there, too", () => {
    expect(isSaid(HEDGES[tag] ?? "?", before), before.join("\n")).toBe(true);
  });

  test("ends behind the widget, in each way", () => {
    expect(read(page).match(/The article goes on\nlink\n/g)).toHaveLength(2);
    expect(read(page)).toContain("The article goes on link.");
  });
});

test("the page of the logs leads to each of them, and says what was found", () => {
  const index = read("screen-reader/README.md");
  expect(WIDGET_TAGS.filter((tag) => !index.includes(`(./${tag}.md)`))).toEqual([]);
  expect(index).toMatch(/with Orca \d.* and Mozilla Firefox \d.*, at commit [0-9a-f]{12}/);
  expect(index.split("\n## What was found\n")[1]).toMatch(/\S/);
});
