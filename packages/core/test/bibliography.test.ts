import { readFileSync } from "node:fs";
import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import type { CslItem } from "@redlines/model/csl";
import { describe, expect, it } from "vitest";

const read = (role: "sources" | "names"): CslItem[] => {
  const file = new URL(import.meta.resolve(`@redlines/core/${role}.csl.json`));
  return JSON.parse(readFileSync(file, "utf8")) as CslItem[];
};
const FACTS = read("sources");
const NAMES = read("names");

/** What a citation processor makes of the sources, in a style, as a reader gets it. */
const bibliography = (items: readonly object[], template: string): string =>
  new Cite(items).format("bibliography", { format: "text", template, lang: "en-US" });

describe("the bibliography that a citation processor makes of the sources", () => {
  it.each(["apa", "harvard1", "vancouver"])("reads as it should: %s", async (template) => {
    const lists = [
      ["What facts rest on", FACTS],
      ["What names rest on", NAMES],
    ] as const;
    const text = lists.map(([title, items]) => `${title}\n\n${bibliography(items, template)}`);
    await expect(text.join("\n")).toMatchFileSnapshot(`snapshots/bibliography.${template}.txt`);
  });

  it("has each source once", () => {
    for (const items of [FACTS, NAMES])
      expect(bibliography(items, "apa").trim().split("\n")).toHaveLength(items.length);
  });

  it("has no date only where we know none", () => {
    const undated = FACTS.filter(({ issued }) => issued === undefined);
    expect(bibliography(FACTS, "apa").match(/\(n\.d\.\)/g)).toHaveLength(undated.length);
  });

  it("has persons by family name, and what has no title in brackets", () => {
    const text = bibliography(FACTS, "apa");
    expect(text).toContain("Javedanfar, M. (2017, December)");
    expect(text).toContain("Netanyahu, B. (2017, December 1–2). [");
  });
});
