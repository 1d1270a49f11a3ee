import { dataset } from "@redlines/core";
import { EXCERPT_KINDS, excerpt, excerptIds } from "@redlines/model";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** An excerpt stands inline in a page: what the browser parses, and what goes over the wire. */
const MOST_BYTES = 18_000;
const MOST_BYTES_COMPRESSED = 5_000;

const sizes = EXCERPT_KINDS.flatMap((kind) =>
  excerptIds(dataset, kind).map((id) => {
    const text = JSON.stringify(excerpt(dataset, kind, id));
    return { name: `${kind}/${id}`, bytes: Buffer.byteLength(text), compressed: gzipSync(text).length };
  }),
);

test("every excerpt is small enough to stand in a page", () => {
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  expect(sizes.filter(({ compressed }) => compressed > MOST_BYTES_COMPRESSED)).toEqual([]);
});

test("an excerpt needs nothing but itself: every actor that it names is in it", () => {
  const { record, actors } = excerpt(dataset, "redline", "iranian-presence-in-syria");
  expect(Object.keys(actors)).toEqual(
    expect.arrayContaining([
      record.by,
      ...record.against,
      ...(record.audiences ?? []).map(({ actor }) => actor),
    ]),
  );
});
