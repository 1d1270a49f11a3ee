import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type Running, serve } from "@redlines/serve/serve.mjs";
import { links } from "@redlines/testing/markdown.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TOP } from "./top.js";

const STORYBOOK = join(TOP, "apps/storybook");
const DIST = join(STORYBOOK, "dist");
const read = (path: string): string => readFileSync(join(DIST, path), "utf8");

/** Of an entry in the index of a Storybook, what is asked of it here. */
interface IndexEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly importPath: string;
}

const { entries } = JSON.parse(read("index.json")) as { entries: Readonly<Record<string, IndexEntry>> };
const docs = Object.values(entries).filter(({ type }) => type === "docs");

/** Every page of the build that is Markdown. */
const pages = readdirSync(DIST, { recursive: true })
  .map((path) => String(path).replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".md"));

let site: Running;
beforeAll(async () => {
  site = await serve({ port: 0, roots: [{ at: "/docs/", dir: DIST, title: "docs" }] });
});
afterAll(() => site?.close());

/** The links of a page that have no answer: of the browsable docs, whose stories the index lists. */
async function dead(page: string): Promise<string[]> {
  const own = links(read(page)).filter((link) => !/^(https?:|#)/.test(link));
  const answers = await Promise.all(own.map(async (link) => [link, await answersAt(page, link)] as const));
  return answers.flatMap(([link, isThere]) => (isThere ? [] : [link]));
}

async function answersAt(page: string, link: string): Promise<boolean> {
  const [address = "", query = ""] = link.replace(/#.*/, "").split("?");
  const [, id = ""] = /path=\/\w+\/([\w-]+)/.exec(query) ?? [];
  if (id !== "" && !(id in entries)) return false;
  return (await fetch(`${site.url}/docs/${posix.join(posix.dirname(page), address)}`)).status === 200;
}

describe("llms.txt of the docs", () => {
  const text = read("llms.txt");

  test("has the form of llmstxt.org: a title, a summary, prose, then lists of links", () => {
    const [title, summary, prose, ...sections] = text.trimEnd().split("\n\n");
    expect(title).toBe("# Redlines");
    expect(summary).toMatch(/^> Redlines turns .+$/);
    expect(prose).toMatch(/^Wherever you tell a fact/);
    expect(sections.filter((_, index) => index % 2 === 0).every((one) => /^## .+$/.test(one))).toBe(true);
    for (const list of sections.filter((_, index) => index % 2 === 1))
      expect(list).toMatch(/^(- \[.+\]\(\S+\)(: .+)?\n?)+$/);
  });

  test("lists every page that is there as Markdown, and every link answers", async () => {
    expect(
      links(text)
        .filter((link) => link.endsWith(".md"))
        .toSorted(),
    ).toEqual(pages.toSorted());
    expect(await dead("llms.txt")).toEqual([]);
  });

  test("a link that has no answer is found", async () => {
    expect(await answersAt("llms.txt", "docs/none.md")).toBe(false);
    expect(await answersAt("docs/welcome--docs.md", "../?path=/story/none--none")).toBe(false);
    expect(await answersAt("docs/welcome--docs.md", "../?path=/story/tokens--on-paper")).toBe(true);
  });
});

describe("a page of the docs as Markdown", () => {
  test("is there for every page of the docs", () => {
    expect(pages.filter((page) => page.startsWith("docs/") && page.includes("--docs"))).toHaveLength(
      docs.length,
    );
    expect(docs.length).toBeGreaterThan(10);
  });

  test.each(docs)("has all that the file of $title says", ({ id, importPath }) => {
    const text = read(`docs/${id}.md`);
    expect(text).toMatch(/^# .+$/m);
    expect(text).not.toMatch(/\[object |\bundefined\b(?!`)|<written-markdown/);
    if (!importPath.endsWith(".mdx")) return;
    const written = readFileSync(join(STORYBOOK, importPath), "utf8");
    for (const [heading] of written.matchAll(/^##+ .+$/gm)) expect(text).toContain(`\n${heading}\n`);
    const codes = [...written.matchAll(/^<Source /gm)].length;
    expect([...text.matchAll(/^```\w/gm)].length).toBeGreaterThanOrEqual(codes);
  });

  test.each(pages)("every link of %s answers", async (page) => {
    expect(await dead(page)).toEqual([]);
  });
});
