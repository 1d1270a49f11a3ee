import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const shown = [...readme.matchAll(/```js\n([\s\S]+?)```\n\n```text\n([\s\S]+?)```/g)].map(
  ([, code = "", output = ""]) => ({ code, output }),
);

test("the README shows programs with what they print", () => {
  expect(shown).toHaveLength([...readme.matchAll(/```js\n/g)].length);
  expect(shown.length).toBeGreaterThan(0);
});

test.each(shown)("a program prints what the README says: $output", ({ code, output }) => {
  expect(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: root, encoding: "utf8" }),
  ).toBe(output);
});
