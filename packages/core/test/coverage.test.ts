import { dataset } from "@redlines/core";
import { type AnyRecord, COLLECTIONS, type Evidence, KINDS } from "@redlines/model";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const BODY_PARAGRAPHS = 15;

const text = readFileSync(new URL("../docs/coverage.md", import.meta.url), "utf8");

const table = [...text.matchAll(/^\| (\d+) +\| (.+?) +\| (.+) \|$/gm)].map(
  ([, paragraph, states = "", ids = ""]) => ({
    paragraph: Number(paragraph),
    states,
    ids: new Set([...ids.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id)),
  }),
);

const records = KINDS.flatMap((kind) => Object.values<AnyRecord>(dataset[COLLECTIONS[kind]]));

/** Every pointer anywhere in a record. */
function pointers(value: unknown): Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  if ("paragraph" in value && "start" in value) return [value as Evidence];
  return Object.values<unknown>({ ...value }).flatMap(pointers);
}

const holding = (paragraph: number): Set<string> =>
  new Set(
    records
      .filter((record) => pointers(record).some((pointer) => pointer.paragraph === paragraph))
      .map(({ id }) => id),
  );

test("the table has one row for each body paragraph", () => {
  expect(table.map(({ paragraph }) => paragraph)).toEqual(
    Array.from({ length: BODY_PARAGRAPHS }, (_, index) => index + 1),
  );
});

test.each(table)(
  "paragraph $paragraph names just the records that point into it",
  ({ paragraph, ids, states }) => {
    expect(states.length).toBeGreaterThan(20);
    expect(ids).toEqual(holding(paragraph));
  },
);

test("every record that rests on the article is in some row, but for those about the copy itself", () => {
  const listed = new Set(table.flatMap(({ ids }) => [...ids]));
  const missing = records
    .filter((record) => pointers(record).length > 0 && !listed.has(record.id))
    .map(({ id }) => id);
  expect(new Set(missing)).toEqual(new Set(["foreign-affairs", "meir-javedanfar"]));
});
