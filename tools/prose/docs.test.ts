import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { TOP } from "./top.js";
import { anchors, codeBlocks, links, relativeLinks } from "@redlines/testing/markdown.mjs";

const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "packages/*/docs/**/*.md"], { cwd: TOP });
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

/** Where a link of a page leads in this repository: a path, and a heading of the page there. */
function ownTarget(page: string, link: string): { path: string; heading: string } | undefined {
  const [address = "", heading = ""] = link.split("#");
  const own = OWN.exec(address)?.groups?.["rest"];
  if (own !== undefined) return { path: own.replace(BRANCH, ""), heading };
  if (/^[a-z]+:/.test(address)) return undefined;
  return { path: address === "" ? page : join(dirname(page), address), heading };
}

/** Pages and pictures of this repository, as the web has them. */
const OWN = /^https:\/\/(raw\.githubusercontent|github)\.com\/redlines-news\/redlines(?<rest>.*)$/;
const BRANCH = /^(\/((blob|tree)\/)?main)?\/?/;

/** What GitHub shows below a folder. */
const shownAt = (path: string): string =>
  existsSync(join(TOP, path, "README.md")) ? join(path, "README.md") : path;

/** The links of a page that lead to no file, or to no heading of a page. */
function astray(page: string, text = read(page)): string[] {
  return links(text).filter((link) => {
    const target = ownTarget(page, link);
    if (!target) return false;
    const path = shownAt(target.path);
    if (!existsSync(join(TOP, path))) return true;
    const isPart = path.endsWith(".md") && !["", "readme"].includes(target.heading);
    return isPart && !anchors(read(path)).includes(target.heading);
  });
}

const lasting = pages.filter((page) => !page.endsWith("CHANGELOG.md"));

test.each(lasting)("every link of %s to this repository leads to a page and a heading of it", (page) => {
  expect(astray(page)).toEqual([]);
});

test("a link that leads nowhere is found, in both ways to write it", () => {
  const home = "https://github.com/redlines-news/redlines/blob/main/packages";
  const targets = [
    `${home}/cli/docs/none.md`,
    `${home}/cli/README.md#no-such-heading`,
    "./none.md",
    "#none",
    `${home}/cli/README.md#exit-codes`,
    "https://github.com/redlines-news/redlines#packages",
    "docs/pasted.md",
  ];
  const page = targets.map((target) => `[a link](${target})`).join("\n");
  expect(astray("README.md", page)).toEqual(targets.slice(0, 4));
});

describe("a README on the npm registry", () => {
  const published = pages.filter((page) => {
    const manifest = join(TOP, dirname(page), "package.json");
    if (!/^packages\/[^/]+\/README\.md$/.test(page)) return false;
    return !(JSON.parse(readFileSync(manifest, "utf8")) as { private?: true }).private;
  });

  test("there are some", () => expect(published.length).toBeGreaterThan(10));

  test.each(published)("%s links to nothing that is not there: its links are whole addresses", (page) => {
    expect(relativeLinks(read(page))).toEqual([]);
  });
});

describe("a page that its package carries", () => {
  const carried = pages.filter((page) => /^packages\/[^/]+\/docs\//.test(page));
  /** A picture is not packed, and a page above the packages is in no package. */
  const strays = (page: string, text: string): string[] =>
    relativeLinks(text).filter((target) => !/^packages\/.*\.md$/.test(join(dirname(page), target)));

  test.each(carried)("%s leads to pages of packages alone, or to whole addresses", (page) => {
    expect(strays(page, read(page))).toEqual([]);
  });

  test("a link that leaves the packages is found, and so is a picture", () => {
    const text = "[a](../README.md) [b](../../../docs/b.md) [c](../../x/docs/c.md) ![d](d.png)";
    expect(strays("packages/y/docs/page.md", text)).toEqual(["../../../docs/b.md", "d.png"]);
  });
});

describe("how long a README is", () => {
  /** In words, code and tables among them, as `wc -w` counts. */
  const MOST = { root: 600, package: 900 };
  const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  const isTooLong = (page: string, text: string): boolean =>
    words(text) > (page.includes("/") ? MOST.package : MOST.root);

  test.each(pages.filter((page) => page.endsWith("README.md") && !page.startsWith("docs/")))(
    "%s is read in a few minutes",
    (page) => {
      expect(isTooLong(page, read(page)), `${words(read(page))} words`).toBe(false);
    },
  );

  test("one that is too long is found", () => {
    const lines = "a word\n| a | `b` |\n";
    expect(words(lines)).toBe(7);
    expect(isTooLong("README.md", "word ".repeat(601))).toBe(true);
    expect(isTooLong("README.md", "word ".repeat(600))).toBe(false);
    expect(isTooLong("packages/cli/README.md", "word ".repeat(901))).toBe(true);
  });

  test("a new widget's is not", () => {
    const template = read("tools/new/templates/package/README.md.txt");
    expect(isTooLong("packages/claim-list/README.md", template)).toBe(false);
  });
});

test.each(pages.filter((page) => written(page).includes("npm run")))(
  "every script that %s names exists",
  (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...written(page).matchAll(/npm run (\w[\w:-]*)/g)].map(([, name = ""]) => name);
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
