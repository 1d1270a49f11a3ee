import { expect, it } from "vitest";
import * as mini from "@redlines/model/schema/mini";
import { COLLECTIONS, KINDS } from "../collections.js";
import { recordSchemas } from "../schema.js";
import { triedRecords } from "./fixtures/broken-records.js";

it.each(KINDS)(
  "the schemas for browsers agree with zod on every way in which a %s breaks, and make the same of it",
  (kind) => {
    const verdicts = triedRecords(kind).map(({ path, record }) => {
      const [small, large] = [
        mini.recordSchemas[COLLECTIONS[kind]].safeParse(record),
        recordSchemas[COLLECTIONS[kind]].safeParse(record),
      ];
      return { path, record, small: small.data, large: large.data };
    });
    expect(verdicts.filter(({ large }) => large === undefined).length).toBeGreaterThan(100);
    expect(verdicts.filter(({ small, large }) => JSON.stringify(small) !== JSON.stringify(large))).toEqual(
      [],
    );
  },
);
