import { expect, test } from "vitest";
import { indexPage, type Log, logPage, partOf } from "./page.ts";

const LOG: Log = {
  tag: "actor-card",
  record: "iran",
  opened: [],
  readings: [
    { title: "From the top", steps: [{ pressed: "Numpad +", heard: ["Iran", "heading level 3"] }] },
    { title: "From heading to heading", steps: [{ pressed: "H", heard: [] }] },
  ],
};

const VERSIONS = { orca: "Orca 1", firefox: "Firefox 2", commit: "abc" };

test("a log says what was pressed, and below it what was spoken, and nothing of time", () => {
  const text = logPage(LOG);
  expect(text).toContain("## From the top\n\n```text\n⌨ Numpad +\nIran\nheading level 3\n```");
  expect(text).toContain("⌨ H\n(nothing)");
  expect(text).not.toMatch(/\d\d:\d\d|\d{4}-\d\d/);
});

test("the utterances of a part are found again, without the keys", () => {
  expect(partOf(logPage(LOG), "From the top")).toEqual(["Iran", "heading level 3"]);
  expect(partOf(logPage(LOG), "Elsewhere")).toEqual([]);
});

test("the first page says with what the logs were made, and keeps what was written by hand", () => {
  const first = indexPage(["actor-card"], VERSIONS, "");
  expect(first).toContain("with Orca 1 and Firefox 2, at commit abc");
  const written = `${first}\nThe verdict was read twice.\n`;
  const again = indexPage(["actor-card", "quote-block"], { ...VERSIONS, commit: "def" }, written);
  expect(again).toContain("The verdict was read twice.");
  expect(again).toContain("(./quote-block.md)");
  expect(again).not.toContain("abc");
});
