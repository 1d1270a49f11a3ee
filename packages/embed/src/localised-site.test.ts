import { dataset } from "@redlines/core";
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { type Dataset, excerpt } from "@redlines/model";
import { beforeAll, describe, expect, it } from "vitest";
import { release, scripts } from "./fixtures/release.js";
import { measuringPage } from "./measure.js";
import { siteFiles, type SiteOptions } from "./site.js";

const BASE = "https://a.example/redlines/";
const LINE = "redline/iranian-presence-in-syria";

const labelIn = (one: Dataset): string => excerpt(one, "redline", "iranian-presence-in-syria").record.label;

const OPTIONS: SiteOptions = {
  dataset,
  localised: { fa: fa },
  baseUrl: BASE,
  release,
  scripts,
  languages: ["en", "fa", "ru"],
  themes: ["auto"],
  provider: "The Daily Example",
};

describe("a site of a dataset that has a translation", () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await siteFiles(OPTIONS);
  });
  const at = (path: string): string => files.get(path) ?? `no ${path}`;
  const parsed = (path: string): Record<string, unknown> => JSON.parse(at(path)) as Record<string, unknown>;

  it("has the data of each language in a folder of its own, the original where it was", () => {
    expect(parsed(`excerpts/${LINE}.json`)["about"]).toMatchObject({ language: "en" });
    expect(parsed(`fa/excerpts/${LINE}.json`)["about"]).toMatchObject({
      language: "fa",
      translation: { of: "en" },
    });
    const folder = (start: string): string[] => [...files.keys()].filter((path) => path.startsWith(start));
    expect(folder("fa/excerpts/")).toEqual(folder("excerpts/").map((path) => `fa/${path}`));
  });

  it("makes what is in a language of its translation", () => {
    const words = labelIn(fa);
    for (const path of [`frame/${LINE}/fa.html`, `plain/${LINE}/fa.html`, `snippets/${LINE}/fa.html`])
      expect(at(path), path).toContain(words);
    expect(at(`apple-news/${LINE}/fa.json`)).toContain(words);
    expect(parsed(`oembed/${LINE}/fa.json`)["title"]).toBe(words);
    expect(at(`frame/${LINE}/fa.html`)).toContain(`<title>${words}</title>`);
    // The page itself is English: its title stands where the page begins.
    expect(at(`snippets/${LINE}/fa.html`)).toContain(`<h1><bdi lang="fa">${words}</bdi></h1>`);
  });

  it("leads each page to the data of its language alone", () => {
    const folders = (path: string): string[] => [
      ...new Set(at(path).match(/https:\/\/a\.example\/redlines\/(?:[a-z]{2}\/)?excerpts\//g)),
    ];
    for (const page of ["frame", "snippets"]) {
      expect(folders(`${page}/${LINE}/fa.html`)).toEqual([`${BASE}fa/excerpts/`]);
      expect(folders(`${page}/${LINE}/en.html`)).toEqual([`${BASE}excerpts/`]);
      // Nobody has translated it into that: as it is written.
      expect(folders(`${page}/${LINE}/ru.html`)).toEqual([`${BASE}excerpts/`]);
    }
    expect(at("csp.json")).toContain(`"${BASE}excerpts/",\n        "${BASE}fa/excerpts/"`);
  });

  it("says the same to machines, of what it is a translation", () => {
    const graph = at("fa/dataset.jsonld");
    expect(graph).toContain(`${BASE}fa/dataset.jsonld#`);
    expect(graph).toMatch(/"inLanguage":"fa".*"translationOfWork"/s);
    expect(at("dataset.jsonld")).not.toContain("fa/dataset.jsonld");
    expect(at(`snippets/${LINE}/fa.html`)).toContain(`${BASE}fa/dataset.jsonld#`);
    expect(at(`snippets/${LINE}/ru.html`)).not.toContain(`${BASE}fa/dataset.jsonld#`);
  });

  it("is as it was where there is none", async () => {
    const { localised: _localised, ...without } = OPTIONS;
    const before = await siteFiles(without);
    const changed = [...before].filter(([path, text]) => files.get(path) !== text).map(([path]) => path);
    const ofPersian = /^(?:frame|oembed|plain|apple-news|snippets)\/.*\/fa\.(?:html|json)$/;
    expect(changed.filter((path) => !ofPersian.test(path))).toEqual([
      "csp.json",
      "index.html",
      "llms.txt",
      "manifest.json",
    ]);
  });

  it("measures each language in its own words", () => {
    const page = measuringPage(OPTIONS);
    const isIn = (language: string, words: string): boolean =>
      page.split(`data-name="${LINE}/${language}"`)[1]?.split('class="frame"')[0]?.includes(words) ?? false;
    expect(isIn("fa", labelIn(fa))).toBe(true);
    expect(isIn("ru", labelIn(dataset))).toBe(true);
    expect(isIn("ru", labelIn(fa))).toBe(false);
  });
});
