import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TOP } from "./top.js";
import { proofProblems, rowsOf } from "./proofs.mjs";

const page = readFileSync(join(TOP, "docs/good-guest.md"), "utf8");

function read(path: string): string | undefined {
  const file = join(TOP, path);
  return path.endsWith(".test.ts") && existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

const problems = (markdown: string): string[] =>
  rowsOf(markdown).flatMap(({ promise = "", proof = "", breach = "" }) =>
    [proof, breach]
      .filter((tests) => tests !== "—")
      .flatMap((tests) => proofProblems(tests, read))
      .map((problem) => `${promise}: ${problem}`),
  );

test("each promise names tests that there are", () => {
  expect(rowsOf(page).length).toBeGreaterThan(15);
  expect(problems(page)).toEqual([]);
});

test("a test or a file that is not there is noticed", () => {
  expect(problems(page.replace("each trace that a guest leaves is seen", "each trace is seen"))).toEqual([
    expect.stringContaining("no test “each trace is seen” in apps/newsroom/test/guest/traces.long.test.ts"),
  ]);
  expect(problems(page.replace("guest/traces.long.test.ts`: each", "guest/gone.test.ts`: each"))).toEqual([
    expect.stringContaining("no file apps/newsroom/test/guest/gone.test.ts"),
  ]);
});
