/** Exports against the schemas that the standards' own editors publish. */
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csl } from "../csl.js";
import { dataPackage } from "../data-package.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";

/** A published schema; one of its formats (`textarea`) is only for forms that are filled in. */
function published(name: string): ValidateFunction {
  const file = new URL(`fixtures/standards/${name}.json`, import.meta.url);
  const ajv = new Ajv({ strict: false, formats: { textarea: true } });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")) as object);
}

describe("the data package", () => {
  const isValid = published("data-package-2.0");

  it("keeps to the profile of Data Package 2.0, whatever the dataset", () =>
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        expect(isValid(asJson(dataPackage(dataset))), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { ...RUN, numRuns: 10 },
    ));

  const good = dataPackage(harbourLine());

  it.each<[string, object]>([
    ["no resources", { resources: [] }],
    ["a licence without a name and a path", { licenses: [{ title: "Own" }] }],
    ["an address in another script", { homepage: "https://example.org/ایران" }],
    [
      "a field of a type that is none",
      { resources: [{ ...good.resources[0], schema: { fields: [{ name: "a", type: "edtf" }] } }] },
    ],
  ])("would not with %s", (_, wrong) => expect(isValid({ ...asJson(good), ...wrong })).toBe(false));
});

describe("citations", () => {
  const isValid = published("csl-data-1.0");

  it("keep to the schema of CSL's data, whatever the dataset", () =>
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        for (const role of ["facts", "names"] as const)
          expect(isValid(asJson(csl(dataset, role))), JSON.stringify(isValid.errors)).toBe(true);
      }),
      RUN,
    ));

  it.each<[string, object]>([
    ["a type that is none", { type: "leak" }],
    ["words for the parts of a date", { issued: { "date-parts": "late 2016" } }],
    ["a date of three ends", { issued: { "date-parts": [[2016], [2017], [2018]] } }],
    ["a field of our own", { seal: "0" }],
    ["a name as bare text", { author: ["Ilse Varga"] }],
  ])("would not with %s", (_, wrong) => expect(isValid([{ id: "a", type: "report", ...wrong }])).toBe(false));
});

/** As it stands in the file. */
function asJson(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
