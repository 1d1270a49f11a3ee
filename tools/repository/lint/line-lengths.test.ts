import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TOP } from "../top.js";
import { isTooLong } from "./line-length.mjs";

/** Code that the linter leaves out, or cannot read whole. */
const CODE = "**/*.{ts,tsx,mjs,js,jsx,svelte,vue,astro,css,html}";
const LEFT_OUT = ["examples", "tools/framework-types/cases"].flatMap((folder) =>
  globSync(CODE, { cwd: join(TOP, folder), exclude: ["**/node_modules/**", "**/dist/**"] }).map((path) =>
    join(folder, path),
  ),
);

test("no line of code that the linter leaves out is too long", () => {
  const long = LEFT_OUT.flatMap((path) =>
    readFileSync(join(TOP, path), "utf8")
      .split("\n")
      .flatMap((line, index) => (isTooLong(line) ? [`${path}:${index + 1}`] : [])),
  );
  expect(LEFT_OUT.length).toBeGreaterThan(10);
  expect(long).toEqual([]);
});
