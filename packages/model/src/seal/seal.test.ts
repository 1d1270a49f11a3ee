import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type AnyRecord, COLLECTIONS, type Kind, KINDS } from "../collections.js";
import { changed, type Field, FIELDS } from "../exports/fixtures/fields.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import type { Dataset } from "../types.js";
import { canonical } from "./canonical.js";
import { rests, sealedPart } from "./seal.js";
import { UNSEALED, UNSEALED_IN_TIME } from "./unsealed.js";

describe("canonical JSON", () => {
  it("has the fields in the order of their code units, and no white space", () =>
    expect(canonical({ b: [1, { d: null, c: true }], a: "x", "€": 1, ö: 2 })).toBe(
      '{"a":"x","b":[1,{"c":true,"d":null}],"ö":2,"€":1}',
    ));
  it("is the same for composed and decomposed letters", () =>
    expect(canonical("cafe\u0301 ")).toBe(canonical("café")));
  it("leaves out what is not there", () => expect(canonical({ a: undefined })).toBe("{}"));
});

const sealOf = (kind: Kind, record: AnyRecord): string => canonical(sealedPart(kind, record));
const kindOf = ({ path }: Field): Kind | undefined => KINDS.find((kind) => path.startsWith(`${kind}.`));

/** The path of a field within its record, and the names of the last steps. */
const within = (path: string): string => path.slice(path.indexOf(".") + 1);

/** Whether the table says that a field, or what it stands in, is not sealed. */
function isUnsealed(kind: Kind, path: string, isOfTime: boolean): boolean {
  const listed = UNSEALED[kind].some((one) => path === one || /^[.[]/.test(afterStart(path, one)));
  return listed || (isOfTime && UNSEALED_IN_TIME.includes(path.split(".").at(-1) ?? ""));
}

const afterStart = (path: string, start: string): string =>
  path.startsWith(start) ? path.slice(start.length) : "";

/** The paths of every `edtf`, without that last step: where times stand. */
const TIMES = new Set(
  FIELDS.flatMap(({ path }) => (path.endsWith(".edtf") ? [path.slice(0, -".edtf".length)] : [])),
);
const inTime = (path: string): boolean => TIMES.has(path.slice(0, path.lastIndexOf(".")));

/** Whether a change of a field changes the seal of any record; nothing where no dataset has the field. */
function breaks(field: Field, kind: Kind, datasets: readonly Dataset[]): boolean | undefined {
  for (const dataset of datasets)
    for (const copy of changed(dataset, field)) {
      const before: Readonly<Record<string, AnyRecord>> = dataset[COLLECTIONS[kind]];
      const after: Readonly<Record<string, AnyRecord>> = copy[COLLECTIONS[kind]];
      return Object.entries(after).some(
        ([id, record]) => before[id] === undefined || sealOf(kind, record) !== sealOf(kind, before[id]),
      );
    }
  return undefined;
}

describe("a seal", () => {
  let datasets: Dataset[] = [];
  beforeAll(() => {
    datasets = fc.sample(arbitraryDataset({ full: true }), { ...RUN, numRuns: 8 });
  });

  const fields = FIELDS.flatMap((field) => {
    const kind = kindOf(field);
    return kind && field.others.length > 0 ? [{ field, kind, path: within(field.path) }] : [];
  });

  it.each(KINDS)("holds every field of a %s but those that the table names", (kind) => {
    const own = fields.filter((one) => one.kind === kind);
    const open = own.filter(({ field }) => breaks(field, kind, datasets) !== true).map(({ path }) => path);
    const named = own.filter(({ field, path }) => isUnsealed(kind, path, inTime(field.path)));
    expect(open.toSorted()).toEqual(named.map(({ path }) => path).toSorted());
  });

  it.each(KINDS)("names only fields that a %s has", (kind) => {
    const paths = FIELDS.filter(({ path }) => path.startsWith(`${kind}.`)).map(({ path }) => within(path));
    for (const one of UNSEALED[kind])
      expect(
        paths.some((path) => path.startsWith(one)),
        one,
      ).toBe(true);
  });

  it("is of its kind and id, and the same whatever the order of the fields", () => {
    const { survey } = harbourLine().events;
    const event = must(survey);
    const turned = Object.fromEntries(Object.entries(event).toReversed()) as typeof event;
    expect(sealOf("event", turned)).toBe(sealOf("event", event));
    expect(sealOf("event", { ...event, id: "another" })).not.toBe(sealOf("event", event));
    expect(canonical(sealedPart("claim", event as never))).not.toBe(sealOf("event", event));
  });

  it("is of what rests on passages: no source of names, and no source that is only named", () => {
    const { sources } = harbourLine();
    const report = must(sources["gazette-report"]);
    expect(rests("source", report)).toBe(true);
    expect(rests("source", must(sources["harbour-article"]))).toBe(true);
    expect(rests("source", { ...report, role: "names" })).toBe(false);
    const { knownThrough: _through, ...bare } = report;
    expect(rests("source", bare)).toBe(false);
  });
});
