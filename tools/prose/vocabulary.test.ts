import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TOP } from "./top.js";
import { vocabularyPage } from "./vocabulary-page.js";

const PAGE = join(TOP, "docs/vocabulary.md");

const formatted = (page: string): string =>
  execFileSync("oxfmt", ["--stdin-filepath", PAGE], { cwd: TOP, input: page, encoding: "utf8" });

it("the reference of the vocabulary is up to date with the schemas", async () => {
  const page = formatted(vocabularyPage());
  expect(page.match(/^## /gm)).toHaveLength(16);
  expect(page).not.toMatch(/undefined|\[object/);
  await expect(page).toMatchFileSnapshot(PAGE);
});
