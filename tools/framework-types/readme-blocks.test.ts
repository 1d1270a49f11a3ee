import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { codeBlocks, pagesOf } from "@redlines/testing/markdown.mjs";
import { faultsIn } from "./project.js";

const TOP = new URL("../../", import.meta.url);

/** The first page, and those of each package that is published. */
const PAGES = [
  "README.md",
  ...readdirSync(new URL("packages/", TOP))
    .filter((name) => !manifest(name).private)
    .flatMap((name) => pagesOf(fileURLToPath(new URL(`packages/${name}`, TOP))))
    .map((page) => relative(fileURLToPath(TOP), page)),
];

function manifest(name: string): { private?: true } {
  const text = readFileSync(new URL(`packages/${name}/package.json`, TOP), "utf8");
  return JSON.parse(text) as { private?: true };
}

/** The code of a page by the name of a file: “packages-core-2.js”. Frameworks have tests of their own. */
function blocksOf(path: string): [string, string][] {
  const name = path.replace("/README.md", "").replaceAll("/", "-").replace(".md", "");
  return codeBlocks(readFileSync(new URL(path, TOP), "utf8"))
    .filter(({ language }) => language === "ts" || language === "js")
    .map(({ language, text }, index) => [`${name}-${index + 1}.${language}`, text]);
}

test("the code of every README, and of the pages that it leads to, compiles under strict rules", async () => {
  const blocks = PAGES.map(blocksOf);
  expect(blocks.filter((some) => some.length > 0).length).toBeGreaterThan(6);
  expect(await faultsIn("node", Object.fromEntries(blocks.flat()))).toEqual([]);
});

test("a reference that leads nowhere, and one of another kind, do not", async () => {
  const first = blocksOf("README.md")[0]?.[1] ?? "";
  const wrong = `${first}\nactor(line.ladder.crossedAt);\nactor("irn");\n`;
  const lines = first.split("\n").length;
  expect(await faultsIn("node", { "wrong.ts": wrong })).toEqual([
    { file: "wrong.ts", line: lines + 1 },
    { file: "wrong.ts", line: lines + 2 },
  ]);
});
