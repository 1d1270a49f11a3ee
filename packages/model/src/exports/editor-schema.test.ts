import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { EDITED, editorSchema } from "./editor-schema.js";
import { jsonSchema } from "./json-schema.js";

const vocabulary = jsonSchema();

/** What a schema has to say against a file, or nothing. */
function faults(file: (typeof EDITED)[number], written: object): string | undefined {
  const ajv = new Ajv2020({ strict: true, keywords: ["enumDescriptions"] });
  formats.default.default(ajv);
  return ajv.validate(editorSchema(file, vocabulary), written) ? undefined : ajv.errorsText();
}

const EVENT = {
  label: "The bay is measured",
  kind: "construction",
  modality: "actual",
  time: { edtf: "2031-03-07" },
  evidence: { start: "measured the bay" },
};

describe("the schema of a file, for editors", () => {
  it.each(EDITED)("of a %s stands alone", (file) => {
    const text = JSON.stringify(editorSchema(file, vocabulary));
    expect(faults(file, {})).toContain("must have required property");
    expect(text).not.toContain('"inferred":');
    expect(text.length).toBeLessThan(30_000);
  });

  it("lets a record be written as short as it may be", () => {
    expect(faults("event", EVENT)).toBeUndefined();
    expect(faults("event", { ...EVENT, evidence: [EVENT.evidence] })).toBeUndefined();
    expect(faults("event", { ...EVENT, evidence: [] })).toContain("fewer than 1 items");
  });

  it("knows no field that is computed", () => {
    expect(faults("event", { ...EVENT, id: "bay" })).toContain("additional properties");
    const time = { ...EVENT.time, earliest: "2031-03-07" };
    expect(faults("event", { ...EVENT, time })).toContain("additional properties");
  });

  it("knows no drawing of a flag, which is computed, too", () => {
    const flag = { code: "il", from: "1948-10-28", source: "register" };
    const state = { kind: "state", name: "Israel", evidence: EVENT.evidence, flags: [flag] };
    expect(faults("actor", state)).toBeUndefined();
    const drawing = { shapes: [{ d: "M0 0z", fill: "#eee" }], credit: "Us", licence: "MIT" };
    expect(faults("actor", { ...state, flags: [{ ...flag, drawing }] })).toContain("additional properties");
  });

  it("says what is taken for what is left out", () =>
    expect(editorSchema("event", vocabulary)["properties"]).toMatchObject({
      certainty: { description: expect.stringContaining("If left out: Reported where") },
    }));
});
