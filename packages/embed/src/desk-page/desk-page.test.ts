import { gzipSync } from "node:zlib";
import { dataset } from "@redlines/core";
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { EXCERPT_KINDS, excerptIds } from "@redlines/model";
import { beforeAll, describe, expect, test } from "vitest";
import { release, scripts } from "../fixtures/release.js";
import { siteFiles, type SiteOptions } from "../site.js";
import { PLACE_IDS, PLACES } from "./places.js";

/** In bytes of gzip: a page of lines. */
const MOST = 24_000;

const OPTIONS: SiteOptions = {
  dataset,
  localised: { fa },
  baseUrl: "https://a.example/b&c/",
  release,
  scripts,
  languages: ["en", "fa"],
  themes: ["auto"],
  provider: "The Daily Example",
};

let files: ReadonlyMap<string, string>;
let page: string;
beforeAll(async () => {
  files = await siteFiles(OPTIONS);
  page = files.get("index.html") ?? "";
});

const RECORDS = EXCERPT_KINDS.flatMap((kind) => excerptIds(dataset, kind).map((id) => `${kind}/${id}`));

describe("the first page of a site", () => {
  test("has a line for each record, that leads to its codes", () => {
    const lines = [...page.matchAll(/<li data-record="([^"]+)"[^>]*><a href="([^"]+)">/g)];
    expect(lines.map(([, record = ""]) => record).toSorted()).toEqual(RECORDS.toSorted());
    for (const [, record, href = ""] of lines) {
      expect(href).toBe(`snippets/${record}/en.html`);
      expect(files.has(href), href).toBe(true);
    }
  });

  test("says of each what it is and who, and is found by its words in each language", () => {
    const line = /<li data-record="quote\/netanyahu-we-will-not-allow".*<\/li>/.exec(page)?.[0] ?? "";
    expect(line).toContain("Quote block · Benjamin Netanyahu");
    expect(line).toMatch(/data-words="[^"]*[\u0600-\u06ff]/);
    const actor = /<li data-record="actor\/iran".*<\/li>/.exec(page)?.[0] ?? "";
    expect(actor).toMatch(/data-actors="iran" data-words="[^"]*ایران/);
  });

  test("says of each place what to take there, and shows the code that comes first", () => {
    for (const id of PLACE_IDS)
      for (const [index, way] of PLACES[id].ways.entries()) {
        const said = new RegExp(`<dd data-place="${id}" data-way="${way}"( hidden)?><span class="why">[^<]+`);
        expect(said.exec(page)?.[1], `${id} ${way}`).toBe(index === 0 ? undefined : " hidden");
      }
  });

  test("names each code that it speaks of as the page of a record does", () => {
    const codes = files.get("snippets/redline/iranian-presence-in-syria/en.html") ?? "";
    const named = [...page.matchAll(/Take the code “([a-z-]+)”/g)].map(([, name]) => name ?? "");
    expect(new Set(named).size).toBeGreaterThan(4);
    for (const name of named) expect(codes).toContain(`<h2 id="${name}">`);
  });

  test("works in any folder: it leads to its own files alone, from where it is", () => {
    const leads = [...page.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, to = ""]) => to);
    for (const to of leads.filter((one) => !one.startsWith("data:"))) expect(files.has(to), to).toBe(true);
    expect(page).toContain(`integrity="${release.files["desk.js"]}"`);
    expect(files.get("snippets/index.html")).toContain("url=../index.html");
    // Nobody pins them: they are not with the scripts that stay for good.
    const own = [...files.keys()].filter((path) => /^embed\/.*desk/.test(path));
    expect(own).toEqual([]);
  });

  test("is light", () => {
    expect(gzipSync(page).length).toBeLessThan(MOST);
    const heavy = page + RECORDS.map((record) => files.get(`plain/${record}/en.html`)).join("");
    expect(gzipSync(heavy).length).toBeGreaterThan(MOST);
  });
});

describe("the pages of a record say what a pasted address shows", () => {
  test.each([
    ["its frame", "frame"],
    ["its codes", "snippets"],
  ])("%s", (_what, folder) => {
    for (const record of RECORDS)
      for (const language of ["en", "fa"]) {
        const text = files.get(`${folder}/${record}/${language}.html`) ?? "";
        const { title = "" } = JSON.parse(files.get(`oembed/${record}/${language}.json`) ?? "{}") as {
          title?: string;
        };
        const [, shared = ""] = /<meta property="og:title" content="([^"]*)">/.exec(text) ?? [];
        expect(unescaped(shared)).toBe(title);
        expect(text).toContain(
          `type="application/json+oembed" href="https://a.example/b&amp;c/oembed/${record}/${language}.json"`,
        );
        expect(text).toContain(`content="https://a.example/b&amp;c/frame/${record}/${language}.html"`);
        expect(text).toContain('<meta name="twitter:card" content="summary">');
      }
  });
});

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
