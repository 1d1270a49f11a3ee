import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partsOf, withFigures } from "../src/page/documentation.ts";
import { markdown } from "../src/page/markdown.ts";
import type { Report } from "../src/page/report.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");

const page = read("benchmarks.md");

test("the figures in the documentation are those of the kept run, all of them and no others", () => {
  expect(partsOf(page).figures).toBe(markdown(JSON.parse(read("benchmarks.json")) as Report));
});

test("what stands around them has no figure of its own, which the next run would not correct", () => {
  const { head, tail } = partsOf(page);
  const prose = (head + tail).replaceAll("127.0.0.1", "");
  expect(prose.match(/\d+\.\d+|\d+ ?(?:ms|kB)\b/g)).toBeNull();
});

test("figures are put between the marks, and nothing else is touched", () => {
  const text = "Before.\n\n<!-- figures -->\n\nold\n\n<!-- /figures -->\n\nAfter.\n";
  expect(withFigures(text, "new")).toBe(text.replace("old", "new"));
  expect(() => withFigures("No marks.", "new")).toThrow("no one place");
});
