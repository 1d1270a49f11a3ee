import { type Actor, type ActorId, actor, dataset, quote, record, redline } from "@redlines/core";
import * as named from "@redlines/core/named";
import { type AnyRecord, COLLECTIONS, type Dataset, KINDS } from "@redlines/model";
import { expect, expectTypeOf, test } from "vitest";

test("an accessor gives the record", () => {
  expect(actor("iran")).toMatchObject({ id: "iran", kind: "state", name: "Iran" });
  expect(quote("netanyahu-we-will-not-allow").text).toContain("[Iran]");
  expect(redline("iranian-presence-in-syria").by).toBe("israel");
});

test("ids are types", () => {
  expectTypeOf<"iran">().toExtend<ActorId>();
  expectTypeOf<"irn">().not.toExtend<ActorId>();
  expectTypeOf(record("iran")).toEqualTypeOf<Actor>();
});

test("what a record refers to is typed, and leads to its record", () => {
  const line = redline("iranian-presence-in-syria");
  expectTypeOf(line.by).toEqualTypeOf<ActorId>();
  expect(actor(line.by).name).toBe("Israel");
  expect(line.declaredBy?.map((id) => quote(id).id)).toEqual(line.declaredBy);
  expectTypeOf(dataset).toExtend<Dataset>();
});

test("an id that does not exist is told with the nearest that does", () => {
  const untyped: (id: never) => unknown = actor;
  expect(() => untyped("irn" as never)).toThrow(/irn.*iran/);
});

test("each record stands under its id, once in the dataset, and has an export of its own", () => {
  const ids = KINDS.flatMap((kind) =>
    Object.entries<AnyRecord>(dataset[COLLECTIONS[kind]]).map(([key, { id }]): [string, string] => [key, id]),
  );
  expect(ids.filter(([key, id]) => key !== id)).toEqual([]);
  expect(new Set(ids.map(([key]) => key)).size).toBe(ids.length);
  expect(Object.keys(named)).toHaveLength(ids.length);
});
