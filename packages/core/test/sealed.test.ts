import { fileURLToPath } from "node:url";
import { baseIn, judge, mutantsOf, told } from "@redlines/cli/internal/sealed-bases";
import { expect, test } from "vitest";

const DATA = fileURLToPath(new URL("../data/", import.meta.url));

/** The long tests of the command try every change of invented datasets; here every fifth of the article's. */
test("a change of what a record says, or rests on, is seen without the article", async () => {
  const base = await baseIn(DATA);
  const mutants = mutantsOf(base, true).filter((_mutant, index) => index % 5 === 0);
  expect(mutants.length).toBeGreaterThan(1000);
  const unseen = mutants.filter((mutant) => judge(base, mutant) === "unseen");
  expect(unseen.map(told)).toEqual([]);
});
