import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv, dataPackage } from "../csv.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import { csvTable } from "./csv-cells.js";
import { lines, readCsv } from "./fixtures/read-csv.js";

describe("a table", () => {
  it("is as RFC 4180 writes it", () =>
    expect(
      csvTable(
        ["a", "b"],
        [
          ['say "yes"', "one, two"],
          ["1\r\n2", undefined],
          [3, true],
        ],
      ),
    ).toBe('a,b\r\n"say ""yes""","one, two"\r\n"1\r\n2",\r\n3,true\r\n'));

  it.each(["=1+1", "+7", "-2", "@sum", "\tx", "\rx", "'q"])("runs nothing in a spreadsheet: %j", (text) => {
    expect(lines(csvTable(["a"], [[text]]))[1]).toEqual([`'${text}`]);
    expect(csvTable(["a"], [[text]])).toContain(`"'`);
  });

  it("leaves numbers alone, and words that only hold a sign", () =>
    expect(csvTable(["a"], [[-2.5], ["a-b=c"]])).toBe("a\r\n-2.5\r\na-b=c\r\n"));

  it("reads back as it was, whatever stands in it", () => {
    const texts = fc.array(
      fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", minLength: 1 })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const read = readCsv(csvTable(["a", "b"], rows));
        expect(read.map(({ a, b }) => [a, b])).toEqual(rows);
      }),
      RUN,
    );
  });
});

describe("the tables of a dataset", () => {
  it("say of a figure its bound, its certainty, and whose word it is", () => {
    expect(readCsv(csv(harbourLine()).figures)).toMatchObject([
      {
        id: "pier-length",
        bound: "at-least",
        value: "40",
        certainty: "reported",
        hedge: "",
        attribution: "Invented article → Report in the Ostrell Gazette",
      },
    ]);
  });

  it("say of an event its hedge, and state it in words", () => {
    const row = readCsv(csv(harbourLine()).events).find(({ id }) => id === "piles-landed");
    expect(row).toMatchObject({
      certainty: "reported",
      hedge: "reportedly",
      time_text: "January",
      time_latest: "2031-01-31",
      time_basis: "inferred",
    });
    expect(row?.["in_words"]).toContain("(reported, “reportedly”;");
  });

  it("say what was corrected", () => {
    const dataset = harbourLine();
    must(dataset.events["survey"]).history = [
      { was: "It was in 2028.", now: "It was in 2029.", why: "A misreading.", when: "2031-04-02" },
    ];
    const row = readCsv(csv(dataset).events).find(({ id }) => id === "survey");
    expect(JSON.parse(row?.["corrections"] ?? "")).toEqual(must(dataset.events["survey"]).history);
    expect(row?.["in_words"]).toContain(
      "corrected on April 2, 2031 from “It was in 2028” to “It was in 2029” because: A misreading",
    );
  });

  it("say which ids are gone", () =>
    expect(readCsv(csv(harbourLine()).redirects)).toEqual([
      { id: "the-gazette", to: "ostrell-gazette", retired: "" },
      { id: "kell-bank", to: "", retired: "The article speaks only of Kell Point." },
    ]));

  it("are those that the data package describes, column by column", () => {
    const tables: Readonly<Record<string, string>> = csv(harbourLine());
    const { resources } = dataPackage(harbourLine(), "tables");
    expect(resources.map(({ name }) => name).sort()).toEqual(Object.keys(tables).sort());
    for (const { name, path, schema } of resources) {
      expect(path).toBe(`tables/${name}.csv`);
      expect(schema.fields.map((field) => field.name)).toEqual(lines(tables[name] ?? "")[0]);
    }
  });
});

/** What the Table Schema says of the lexical form of each type, in which a cell must stand. */
const FORMS: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => Number.isFinite(Number(cell)),
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === "true" || cell === "false",
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  array: (cell) => Array.isArray(JSON.parse(cell)),
  object: (cell) => cell.startsWith("{") && typeof JSON.parse(cell) === "object",
};

describe("the data package", () => {
  it("keeps the standard's rules of names, and has what it demands", () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const { name, licenses, version, resources } = dataPackage(dataset);
        expect(
          [name, ...licenses.map((licence) => licence.name), ...resources.map((one) => one.name)].filter(
            (one) => !/^[-a-zA-Z0-9._]+$/.test(one),
          ),
        ).toEqual([]);
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
        expect(resources.filter(({ path }) => /^[./~]|\.\.|\\/.test(path))).toEqual([]);
      }),
      { ...RUN, numRuns: 10 },
    );
  });

  it("has only types that the published profile lists", () => {
    const { resources } = dataPackage(harbourLine());
    expect(
      [...new Set(resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type)))].sort(),
    ).toEqual(["array", "boolean", "date", "number", "object", "string"]);
  });

  it("gives every cell a type that it keeps", () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const tables: Readonly<Record<string, string>> = csv(dataset);
        for (const { name, schema } of dataPackage(dataset).resources)
          for (const row of readCsv(tables[name] ?? ""))
            for (const field of schema.fields) {
              const cell = row[field.name] ?? "";
              expect(cell === "" || FORMS[field.type]?.(cell), `${name}.${field.name}: ${cell}`).toBe(true);
            }
      }),
      { ...RUN, numRuns: 10 },
    );
  });
});
