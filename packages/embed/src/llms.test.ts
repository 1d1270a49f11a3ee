import { dataset } from "@redlines/core";
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { codeBlocks, links } from "@redlines/testing/markdown.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { release, scripts } from "./fixtures/release.js";
import { publishedRecords } from "./published-records.js";
import { siteFiles, type SiteOptions } from "./site.js";

const BASE = "https://a.example/redlines/";

const OPTIONS: SiteOptions = {
  dataset,
  localised: { fa },
  baseUrl: BASE,
  release,
  scripts,
  languages: ["en", "fa"],
  themes: ["auto"],
  provider: "The Daily Example",
};

describe("llms.txt of a site", () => {
  let files: ReadonlyMap<string, string>;
  let text = "";
  beforeAll(async () => {
    files = await siteFiles(OPTIONS);
    text = files.get("llms.txt") ?? "";
  });

  it("has the form of llmstxt.org: a title, a summary, prose, then lists of links", () => {
    const [title, summary, prose, ...sections] = text.trimEnd().split("\n\n");
    expect(title).toBe(`# ${dataset.about.title}`);
    expect(summary).toMatch(/^(> .+\n?)+$/);
    expect(prose).toMatch(/^Never tell a fact without its hedge/);
    const headings = sections.filter((_, index) => index % 2 === 0);
    const lists = sections.filter((_, index) => index % 2 === 1);
    expect(headings.every((one) => /^## .+$/.test(one))).toBe(true);
    for (const list of lists) expect(list).toMatch(/^(- \[.+\]\(https:\S+\)(: .+)?\n?)+$/);
    expect(headings.at(0)).toBe("## Data");
    expect(headings.at(-1)).toBe("## Optional");
    expect(codeBlocks(text)).toEqual([]);
  });

  it("leads to files of the site alone, and to the words of every record", () => {
    const paths = links(text).map((link) => link.replace(BASE, ""));
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    const present = publishedRecords(dataset).filter(({ id, excerpt }) => id === excerpt.record.id);
    const words = present.map(({ id, excerpt }) => `plain/${excerpt.kind}/${id}/en.html`);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths).toContain("fa/dataset.jsonld");
  });

  it("takes a language that the site has, where the data's own is not among them", async () => {
    const persian = await siteFiles({ ...OPTIONS, languages: ["fa"] });
    const paths = links(persian.get("llms.txt") ?? "").map((link) => link.replace(BASE, ""));
    expect(paths).toContain("plain/actor/iran/fa.html");
    expect(paths.filter((path) => !persian.has(path))).toEqual([]);
  });

  it("writes what Markdown would take for a link as text", async () => {
    const title = "A [line](https://bad.example)\nin two";
    const odd = await siteFiles({ ...OPTIONS, dataset: { ...dataset, about: { ...dataset.about, title } } });
    const [first] = odd.get("llms.txt")?.split("\n") ?? [];
    expect(first).toBe(String.raw`# A \[line\](https://bad.example) in two`);
  });
});
