import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@redlines/model";
import { check } from "@redlines/model/check";
import { dataset as schema } from "@redlines/model/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDataset } from "@redlines/model/internal/arbitrary-dataset";
import { RUN } from "@redlines/model/internal/run";
import { ran } from "../fixtures/scratch.js";
import {
  filesOf,
  freshFolder,
  sealed,
  untranslated,
  withDrawings,
  writeAll,
} from "../fixtures/written-dataset.js";

/** What becomes of a dataset that is written as records, checked, built, and read again. */
async function wayRound(dataset: Dataset): Promise<unknown> {
  const root = freshFolder();
  writeAll(join(root, "data"), filesOf(dataset));
  expect(await ran(["check", join(root, "data")])).toMatchObject({ code: 0, err: "" });
  expect(await ran(["build", join(root, "data"), "--out", join(root, "out")])).toMatchObject({
    code: 0,
    err: "",
  });
  return JSON.parse(readFileSync(join(root, "out/dataset.json"), "utf8"));
}

function drawn(full: boolean): fc.Arbitrary<Dataset> {
  return arbitraryDataset({ full }).map(untranslated).map(withDrawings).map(sealed);
}

describe("any valid dataset", () => {
  it.each([false, true])(
    "survives check, build, JSON and parsing unchanged (every field: %s)",
    async (full) => {
      await fc.assert(
        fc.asyncProperty(drawn(full), async (dataset) => {
          const back = await wayRound(dataset);
          expect(back).toEqual(dataset);
          expect(schema.parse(back)).toEqual(dataset);
          expect(check(schema.parse(back))).toEqual([]);
        }),
        { ...RUN, numRuns: 12 },
      );
    },
  );
});
