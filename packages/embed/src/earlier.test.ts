import type { Dataset } from "@redlines/model";
import { dataset } from "@redlines/core";
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import { addressIn, goneRecords } from "./earlier.js";
import { release, scripts } from "./fixtures/release.js";
import { siteFiles, type SiteOptions } from "./site.js";

const LINE = "iranian-presence-in-syria";
const OPTIONS: SiteOptions = {
  dataset,
  baseUrl: "https://a.example/redlines/",
  release,
  scripts,
  languages: ["en"],
  themes: ["auto"],
  provider: "The Daily Example",
};

/** The line has no record any more. */
function without(redirects: Dataset["redirects"]): Dataset {
  const { [LINE]: _gone, ...redlines } = dataset.redlines;
  return { ...dataset, redlines, redirects: { ...dataset.redirects, ...redirects } };
}

const OLD = new Map([["embed/0.0.1/embed.js", "old();\n"]]);

/** A site over one that had more languages and themes, a translation, and another version of the scripts. */
describe("a site over an earlier one", () => {
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    before = await siteFiles({
      ...OPTIONS,
      localised: { fa },
      languages: ["en", "fa"],
      themes: ["auto", "dark"],
    });
  });
  const over = (options: Partial<SiteOptions> = {}): Promise<Map<string, string>> =>
    siteFiles({
      ...OPTIONS,
      earlier: { paths: [...before.keys(), ...OLD.keys()], scripts: OLD },
      ...options,
    });

  it("answers at every address, and lists them", async () => {
    const files = await over();
    expect([...before.keys(), ...OLD.keys()].filter((path) => !files.has(path))).toEqual([]);
    const { files: listed } = JSON.parse(files.get("manifest.json") ?? "") as {
      files: { path: string; immutable: boolean }[];
    };
    expect(listed.find(({ path }) => path === "embed/0.0.1/embed.js")?.immutable).toBe(true);
    expect(files.get("embed/0.0.1/embed.js")).toBe("old();\n");
  });

  it("has the original where a translation was", async () => {
    const files = await over();
    expect(files.get(`fa/excerpts/redline/${LINE}.json`)).toBe(files.get(`excerpts/redline/${LINE}.json`));
    expect(files.get("fa/dataset.jsonld")).toBe(files.get("dataset.jsonld"));
  });

  it("says at the pages of a record that is no more that it is, and why", async () => {
    const files = await over({ dataset: without({ [LINE]: { retired: "It was <two> lines." } }) });
    for (const path of [`frame/redline/${LINE}/fa.dark.html`, `snippets/redline/${LINE}/en.html`]) {
      expect(files.get(path), path).toContain("data-gone");
      expect(files.get(path), path).toContain('<p lang="en" dir="auto">It was &lt;two&gt; lines.</p>');
    }
    expect(files.get(`frame/redline/${LINE}/fa.dark.html`)).toContain('lang="fa" dir="rtl"');
    const left = [...before.keys()].filter(
      (path) => path.includes(`/${LINE}/`) || path.includes(`/${LINE}.`),
    );
    expect(left.filter((path) => files.has(path)).every((path) => /^(frame|snippets)\//.test(path))).toBe(
      true,
    );
    expect(files.has(`excerpts/redline/${LINE}.json`)).toBe(false);
  });

  it("is the same when it is made over itself, gone pages included", async () => {
    const options = { dataset: without({}) };
    const once = await over(options);
    const twice = await over({ ...options, earlier: { paths: [...once.keys()], scripts: OLD } });
    expect([...twice]).toEqual([...once]);
  });

  it("keeps all addresses of a record that has another id now", async () => {
    const { [LINE]: line, ...redlines } = dataset.redlines;
    if (!line) throw new RangeError(LINE);
    const renamed = {
      ...dataset,
      redlines: { ...redlines, renamed: { ...line, id: "renamed" } },
      redirects: { ...dataset.redirects, [LINE]: { to: "renamed" } },
    };
    const files = await over({ dataset: renamed });
    expect([...before.keys()].filter((path) => !files.has(path))).toEqual([]);
    expect(files.get(`snippets/redline/${LINE}/en.html`)).toContain('url=../renamed/en.html"');
    expect(goneRecords({ dataset: renamed, earlier: { paths: [...before.keys()], scripts: OLD } })).toEqual(
      [],
    );
  });
});

it.each([
  ["frame/actor/iran/fa.dark.html", "frame actor iran fa dark"],
  ["oembed/actor/iran/fa.json", "oembed actor iran fa auto"],
  ["excerpts/actor/iran.json", "excerpts actor iran undefined auto"],
  ["fa/excerpts/actor/iran.json", "excerpts actor iran fa auto"],
  ["excerpts/nothing/iran.json", undefined],
  ["frame/actor/iran/fa.pink.html", undefined],
  ["embed/0.0.1/embed.js", undefined],
])("reads the address %s", (path, expected) => {
  const found = addressIn(path);
  const { of, kind, id, language, theme } = found ?? {};
  expect(found && [of, kind, id, String(language), theme].join(" ")).toBe(expected);
});
