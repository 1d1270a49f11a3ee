import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOP } from "./top.js";
import { codeBlocks, relativeLinks } from "@redlines/testing/markdown.mjs";

const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md"], { cwd: TOP });
const read = (page: string) => readFileSync(join(TOP, page), "utf8");

/** A page without what commands print: that may name the scripts of a project of the reader's own. */
const written = (page: string) => read(page).replaceAll(/^```console\n[^]*?^```$/gm, "");

test("blocks and links are read as a reader sees them", () => {
  const page =
    "[a](b.md#c) `[x](y)` [d](https://e.org) [f](#g)\n\n" +
    "```ts\n[h](i)\n```\n\n![j](k.png)\n\n```\nplain\n```\n";
  expect(relativeLinks(page)).toEqual(["b.md", "k.png"]);
  expect(codeBlocks(page)).toEqual([
    { language: "ts", text: "[h](i)\n" },
    { language: "", text: "plain\n" },
  ]);
});

test.each(pages)("every link of %s leads to a file", (page) => {
  const missing = relativeLinks(read(page)).filter((target) => !existsSync(join(TOP, dirname(page), target)));
  expect(missing).toEqual([]);
});

test.each(pages.filter((page) => written(page).includes("npm run")))(
  "every script that %s names exists",
  (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...written(page).matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  },
);

describe("the first page", () => {
  const code = codeBlocks(read("README.md")).find(({ language }) => language === "ts");

  /** Runs code where both packages are installed. */
  async function output(text: string): Promise<string> {
    const build = join(TOP, "tools/prose/build");
    await mkdir(build, { recursive: true });
    const dir = await mkdtemp(join(build, "readme-"));
    await writeFile(join(dir, "example.ts"), text);
    try {
      return execFileSync(process.execPath, ["example.ts"], { cwd: dir, encoding: "utf8" });
    } finally {
      await rm(dir, { recursive: true });
    }
  }

  test("its code runs, and answers as the dataset does", async () => {
    expect(await output(code?.text ?? "")).toMatch(/^Israel \d \d [-a-z]*crossed [a-z]+\n$/);
  });
});
