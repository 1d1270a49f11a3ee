import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOP } from "../top.js";

/** The notes that wait for the next release. */
const NOTES = globSync(".changeset/*.md", { cwd: TOP }).filter((path) => basename(path) !== "README.md");

/** Between its rules a note names packages; one that names none reaches no user. */
const NAMES = /^---\n(?<packages>[^]*?)---\n(?<text>[^]*)$/;

/** What is wrong with a note: it must end by saying what its readers have to do. */
function problemOf(note: string): string | undefined {
  const { packages, text } = NAMES.exec(note)?.groups ?? {};
  if (packages === undefined || text === undefined) return "Expected packages between two lines of dashes";
  if (packages.trim() === "") return undefined;
  const last = text.trim().split("\n\n").at(-1) ?? "";
  return /^\*\*To do:\*\* \S/.test(last) ? undefined : `Expected a last line “**To do:** …”, found “${last}”`;
}

describe("a note on a change", () => {
  // After a release none waits.
  test("says what its readers have to do", () => {
    const problems = NOTES.map((path) => [path, problemOf(readFileSync(join(TOP, path), "utf8"))]);
    expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
  });

  test("of which no user hears has nothing to say", () => {
    expect(problemOf("---\n---\n\nA comment.\n")).toBeUndefined();
  });

  test.each([
    ["that says nothing of it", '---\n"@redlines/x": patch\n---\n\nIt is faster.\n'],
    [
      "that says it in the middle",
      '---\n"@redlines/x": patch\n---\n\n**To do:** nothing.\n\nIt is faster.\n',
    ],
    ["with nothing after the words", '---\n"@redlines/x": patch\n---\n\nIt is faster.\n\n**To do:**\n'],
    ["without packages", "It is faster."],
  ])("is refused %s", (_, note) => {
    expect(problemOf(note)).toMatch(/^Expected/);
  });
});
