import { readFileSync } from "node:fs";
import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import type { CslItem } from "@redlines/model/csl";
import { describe, expect, it } from "vitest";

const read = (role: "sources" | "names"): CslItem[] => {
  const file = new URL(import.meta.resolve(`@redlines/core/${role}.csl.json`));
  return JSON.parse(readFileSync(file, "utf8")) as CslItem[];
};
const FACTS = read("sources");
const NAMES = read("names");

/** What a citation tool makes of the sources: a bibliography in BibLaTeX, as an author would keep it. */
const bibliography = (items: readonly object[]): string => new Cite(items).format("biblatex");

describe("the bibliography that a citation tool makes of the sources", () => {
  it("reads as it should", async () => {
    const text = ["% What facts rest on", bibliography(FACTS), "% What names rest on", bibliography(NAMES)];
    await expect(text.join("\n\n")).toMatchFileSnapshot("snapshots/bibliography.bib");
  });

  it("has each source once", () => {
    for (const items of [FACTS, NAMES])
      expect(bibliography(items).match(/^@\w+\{/gm)).toHaveLength(items.length);
  });

  it("has no date only where we know none", () => {
    const dated = FACTS.filter(({ issued }) => issued !== undefined);
    expect(bibliography(FACTS).match(/^\s*date = /gm)).toHaveLength(dated.length);
  });

  it("has persons by family name, and dates as ranges where that is what is known", () => {
    const text = bibliography(FACTS);
    expect(text).toContain("author = {Javedanfar, Meir}");
    expect(text).toContain("author = {Netanyahu, Benjamin}");
    expect(text).toContain("date = {2017-12-01/2017-12-02}");
  });
});
