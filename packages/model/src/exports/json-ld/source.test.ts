import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../../fixtures/harbour-line.js";
import { nodeOf } from "../fixtures/nodes.js";

describe("a source", () => {
  it.each<[string, string | undefined]>([
    ["2030", "2030"],
    ["2030-11", "2030-11"],
    ["2030-11-05", "2030-11-05"],
    ["[2030-10..2030-12]", undefined],
    ["2030-25", undefined],
    ["2030~", undefined],
    ["203X", undefined],
    ["2029/2030", undefined],
    ["1950S2", undefined],
  ])("issued %s is dated only where that is a date of ISO 8601", (edtf, date) => {
    const dataset = harbourLine();
    Object.assign(must(dataset.sources["gazette-report"]?.issued), { edtf, text: "late 2030" });
    expect(nodeOf(dataset, "gazette-report")["datePublished"]).toBe(date);
  });

  it.each([
    ["article", "pagination"],
    ["report", "pagination"],
    ["book", "position"],
    ["reference", "position"],
  ] as const)("that is a %s has its pages as %s", (kind, term) => {
    const dataset = harbourLine();
    Object.assign(must(dataset.sources["gazette-report"]), { kind, container: { title: "A", pages: "1–9" } });
    expect(nodeOf(dataset, "gazette-report")[term]).toBe("1–9");
  });
});
