import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTime } from "../check/compile-time.js";
import { csl, type CslItem } from "../csl.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import type { Source } from "../types.js";
import { cslDate } from "./csl-date.js";
import { CSL_DATA_SCHEMA } from "./fixtures/csl-data-schema.js";

/** The article of the invented dataset with other fields, as a citation. */
function article(change: Partial<Source>): CslItem {
  const dataset = harbourLine();
  Object.assign(must(dataset.sources["harbour-article"]), change);
  return must(csl(dataset).find(({ id }) => id === "harbour-article"));
}

describe("the sources as CSL-JSON", () => {
  it("have what a citation needs; what has no title is described in brackets", () =>
    expect(csl(harbourLine())).toEqual([
      {
        id: "gazette-report",
        type: "report",
        title: "[Report in the Ostrell Gazette]",
        publisher: "Ostrell Gazette",
        issued: {
          "date-parts": [
            [2030, 10],
            [2030, 12],
          ],
        },
        note: "Known through: Invented article.",
      },
      {
        id: "harbour-article",
        type: "webpage",
        title: "[Invented article]",
        issued: { "date-parts": [[2031, 3]] },
        language: "en",
        note: "Made up for the tests of the tool.",
      },
    ]));

  it("have persons by the parts of their names, everybody else as the name stands", () =>
    expect(
      article({
        title: { lang: "fa", text: "خط بندر" },
        author: [
          { actor: "ilse-varga" },
          { person: { family: "Dyck", given: "Jan", particle: "van", suffix: "Jr" } },
          { organisation: "N. N." },
        ],
        retrieved: "2031-04-05",
        url: "https://example.org/harbour",
      }),
    ).toMatchObject({
      title: "خط بندر",
      author: [
        { literal: "Ilse Varga" },
        { family: "Dyck", given: "Jan", "non-dropping-particle": "van", suffix: "Jr" },
        { literal: "N. N." },
      ],
      accessed: { "date-parts": [[2031, 4, 5]] },
      URL: "https://example.org/harbour",
    }));

  it.each<[Partial<Source>, Partial<CslItem>]>([
    [
      { container: { title: "The Tide", volume: "3", issue: "2", pages: "1–9" } },
      { type: "article-magazine", "container-title": "The Tide", volume: "3", issue: "2", page: "1–9" },
    ],
    [{ container: { title: "The Tide" } }, { type: "article-newspaper" }],
    [{ kind: "reference" }, { type: "webpage" }],
    [{ kind: "reference", container: { title: "The Almanac" } }, { type: "entry-encyclopedia" }],
    [{ kind: "leak" }, { type: "document", genre: "leaked document" }],
    [{ kind: "statement" }, { type: "document", genre: "statement" }],
  ])("have a type that says what they are: %j", (change, expected) =>
    expect(article(change)).toMatchObject(expected),
  );

  it("are apart from the sources of names", () => {
    const dataset = harbourLine();
    must(dataset.sources["gazette-report"]).role = "names";
    expect(csl(dataset).map(({ id }) => id)).toEqual(["harbour-article"]);
    expect(csl(dataset, "names").map(({ id }) => id)).toEqual(["atlas-of-names", "gazette-report"]);
  });

  it("say through what they are known in the dataset's language", () => {
    const dataset = harbourLine();
    dataset.about.language = "fr";
    expect(csl(dataset)[0]?.note).toBe("Connu par\u00a0: Invented article.");
  });

  it("keep to the format, whatever the dataset", () => {
    const valid = new Ajv2020().compile(CSL_DATA_SCHEMA);
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        for (const role of ["facts", "names"] as const)
          expect(valid(csl(dataset, role)), JSON.stringify(valid.errors)).toBe(true);
      }),
      RUN,
    );
    expect(valid([{ id: "a", type: "report", title: "A", issued: { literal: "late 2030" } }])).toBe(false);
  });
});

describe("a date in parts", () => {
  const parts = (edtf: string): object => {
    const time = compileTime(edtf);
    if (!time.ok) throw new Error(time.message);
    return cslDate({ edtf, ...time.bounds });
  };

  it.each<[string, number[][]]>([
    ["2017", [[2017]]],
    ["2017-12", [[2017, 12]]],
    ["2017-12-01", [[2017, 12, 1]]],
    [
      "[2017-12-01..2017-12-02]",
      [
        [2017, 12, 1],
        [2017, 12, 2],
      ],
    ],
    [
      "2016-36",
      [
        [2016, 10],
        [2016, 12],
      ],
    ],
    ["2015-23/..", [[2015, 9]]],
    ["2015/2016", [[2015], [2016]]],
    ["201X", [[2010], [2019]]],
    ["2016-10-XX", [[2016, 10]]],
    ["2016-XX", [[2016]]],
  ])("is no finer than it is written: %s", (edtf, expected) =>
    expect(parts(edtf)).toEqual({ "date-parts": expected }),
  );

  it.each(["2016~", "2016-05?", "2016%"])("says that it is roughly so: %s", (edtf) =>
    expect(parts(edtf)).toMatchObject({ circa: true }),
  );
});
