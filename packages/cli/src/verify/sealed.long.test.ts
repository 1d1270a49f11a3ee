import { describe, expect, it } from "vitest";
import { baseIn, judge, mutantsOf, told } from "../fixtures/sealed-bases.js";
import { SEALED } from "../fixtures/sealed-datasets.js";

describe("every single change of every sealed record", { timeout: 1_800_000 }, () => {
  it.each(SEALED)("is seen without the text: %s", async (dir) => {
    const base = await baseIn(dir);
    const mutants = mutantsOf(base, true);
    const judged = mutants.map((mutant) => ({ mutant, judgement: judge(base, mutant) }));
    expect(
      judged.filter(({ judgement }) => judgement === "unseen").map(({ mutant }) => told(mutant)),
    ).toEqual([]);
    expect(judged.filter(({ judgement }) => judgement === "broken").length).toBeGreaterThan(1000);
  });
});
