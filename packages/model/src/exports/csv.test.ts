import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../csv.js";
import { dataPackage } from "../data-package.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import { csvTable } from "./csv-cells.js";
import { lines, readCsv } from "../fixtures/read-csv.js";

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

  it.each(["=1+1", "+7", "-2", "@sum", "\tx", "\rx", "\nx", "'q", "＝1+1", "＋7", "－2", "＠sum"])(
    "runs nothing in a spreadsheet: %j",
    (text) => {
      expect(lines(csvTable(["a"], [[text]]))[1]).toEqual([`'${text}`]);
      expect(csvTable(["a"], [[text]])).toContain(`"'`);
    },
  );

  it.each(["a;=1+1", "a\t=1+1"])("parts no field of another country's spreadsheet: %j", (text) =>
    expect(csvTable(["a"], [[text]])).toBe(`a\r\n"${text}"\r\n`),
  );

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
        whose_word: "Report in the Ostrell Gazette",
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
    expect(readCsv(csv(dataset).corrections)).toEqual([
      { record_kind: "event", record: "survey", n: "1", ...must(dataset.events["survey"]).history?.[0] },
    ]);
    expect(row?.["in_words"]).toContain(
      "corrected on April 2, 2031 from “It was in 2028” to “It was in 2029” because: A misreading",
    );
  });

  it("say of a list what stands in it, item by item", () => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).attribution = [
      { source: "harbour-article" },
      { unnamed: { described: "two divers", count: 2, partOf: "norvane" }, role: "holds", word: "believe" },
    ];
    expect(readCsv(csv(dataset).voices).filter(({ record }) => record === "pier-report")).toMatchObject([
      { record_kind: "claim", n: "1", role: "passes-on", source: "harbour-article", actor: "" },
      { n: "2", role: "holds", described: "two divers", count: "2", part_of: "norvane", word: "believe" },
    ]);
  });

  it("say in which list a record is named, and in which place of which other", () => {
    const dataset = harbourLine();
    must(dataset.redlines["kell-point-harbour"]).reasons = [
      "It is near.",
      { text: "It is deep.", records: ["survey", "norvane"] },
    ];
    const tables = csv(dataset);
    expect(readCsv(tables.reasons).map(({ n, reason }) => [n, reason])).toEqual([
      ["1", "It is near."],
      ["2", "It is deep."],
    ]);
    expect(readCsv(tables.mentions).filter(({ field }) => field?.startsWith("reasons"))).toMatchObject([
      { record_kind: "redline", field: "reasons[1].records", n: "1", mentions: "survey" },
      { record_kind: "redline", field: "reasons[1].records", n: "2", mentions: "norvane" },
    ]);
  });

  it("have a number as it is beside the one that is printed", () => {
    const dataset = harbourLine();
    Object.assign(must(dataset.figures["pier-length"]), { scale: "million" });
    expect(readCsv(csv(dataset).figures)[0]).toMatchObject({
      value: "40",
      scale: "million",
      amount: "40000000",
    });
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
};

describe("the data package", () => {
  const { resources } = dataPackage(harbourLine());
  const fields = resources.flatMap(({ name, schema }) =>
    schema.fields.map((field) => ({ ...field, name: `${name}.${field.name}` })),
  );

  it("says of every field what it means", () =>
    expect(fields.filter(({ description }) => !/^\S/.test(description)).map(({ name }) => name)).toEqual([]));

  it.each([
    ["figures.bound", ["tally", "range", "exact"]],
    ["voices.role", ["says", "holds", "passes-on"]],
    ["names.kind", ["native", "other", "former"]],
  ])("lists the values of %s", (name, values) =>
    expect(fields.find((field) => field.name === name)?.constraints?.enum).toEqual(
      expect.arrayContaining(values),
    ),
  );

  it("has keys that lead from fields of a table to what tells the rows of another apart", () => {
    const keys = resources.flatMap(({ name, schema: { foreignKeys = [] } }) =>
      foreignKeys.map((key) => ({ name, ...key })),
    );
    expect(keys.length).toBeGreaterThan(70);
    for (const key of keys) {
      const target = must(resources.find(({ name }) => name === key.reference.resource));
      expect(target.schema.primaryKey).toEqual(key.reference.fields);
      for (const field of key.fields)
        expect(fields.map(({ name }) => name)).toContain(`${key.name}.${field}`);
    }
  });

  it("keeps the standard's rules of names, and has what it demands", () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const { name, licenses, version, resources: tables } = dataPackage(dataset);
        expect(
          [name, ...licenses.map((licence) => licence.name), ...tables.map((one) => one.name)].filter(
            (one) => !/^[-a-zA-Z0-9._]+$/.test(one),
          ),
        ).toEqual([]);
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
        expect(tables.filter(({ path }) => /^[./~]|\.\.|\\/.test(path))).toEqual([]);
      }),
      { ...RUN, numRuns: 10 },
    );
  });

  it("has only types that the published profile lists", () => {
    expect(
      [...new Set(resources.flatMap(({ schema }) => schema.fields.map(({ type }) => type)))].sort(),
    ).toEqual(["boolean", "date", "integer", "number", "string"]);
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
