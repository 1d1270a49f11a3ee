import { dataset } from "@redlines/core";
import { alignment } from "@redlines/model";
import { describe, expect, test } from "vitest";

const PAIRS = { IR: ["iran", "russia"], LR: ["israel", "russia"], LI: ["israel", "iran"] } as const;

/** Each topic of two actors on a day with its verdict, and what is said of the two. */
function standing(pair: keyof typeof PAIRS, asOf: string): string[] {
  const [a, b] = PAIRS[pair];
  const { topics, remarks } = alignment(dataset, a, b, { asOf });
  const told = topics.map(({ topic, verdict, positions, certainty }) => {
    const silent = [a, b].filter((actor) => positions[actor] === "not-stated");
    return `${topic}: ${verdict}${silent.length ? ` (${silent.join()})` : ` (${certainty})`}`;
  });
  return [...told, ...remarks.map((id) => `remark ${id}`)];
}

const IRAN_ALONE = ["assad-in-power: not-stated (russia)"];
const SKIES = "air-safety-over-syria: agree (inferred)";

/** What the article lets a careful reader say of the three pairs on each day. */
describe.each<[asOf: string, expected: Readonly<Record<keyof typeof PAIRS, unknown>>]>([
  ["2011-04-30", { IR: [], LR: [], LI: [] }],
  ["2011-06-15", { IR: IRAN_ALONE, LR: [], LI: [expect.stringMatching(/^assad-in-power: not-stated/)] }],
  ["2012-07-31", { IR: IRAN_ALONE, LR: [], LI: [expect.stringMatching(/^assad-in-power: not-stated/)] }],
])("before Russia's entry, %s", (asOf, expected) => {
  test.each(["IR", "LR", "LI"] as const)("%s", (pair) =>
    expect(standing(pair, asOf)).toEqual(expected[pair]),
  );
});

describe.each(["2015-10-15", "2016-06-30", "2017-01-15", "2017-11-30"])(
  "after it and before the strike, %s",
  (asOf) => {
    test("Iran and Russia agree on Assad", () =>
      expect(standing("IR", asOf)).toContainEqual(expect.stringMatching(/^assad-in-power: agree/)));
    test("Israel and Russia agree on safe skies, which is read from what they do", () =>
      expect(standing("LR", asOf)).toContain(SKIES));
    test("Israel and Iran are compared on nothing", () =>
      expect(standing("LI", asOf).filter((line) => !line.includes("not-stated"))).toEqual([]));
    test("the goals were aligned so far", () =>
      expect(standing("IR", asOf)).toContain("remark goals-aligned-so-far"));
  },
);

describe.each(["2017-12-01", "2017-12-02", "2017-12-31"])("in the article's month, %s", (asOf) => {
  test("Iran and Russia agree on Assad and diverge on a lasting presence; both remarks hold", () =>
    expect(standing("IR", asOf)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^assad-in-power: agree/),
        "permanent-presence-in-syria: diverge (inferred)",
        "remark goals-aligned-so-far",
        "remark interests-begin-to-diverge",
      ]),
    ));
  test("Israel and Russia agree on the presence, and on strikes only on a condition", () =>
    expect(standing("LR", asOf)).toEqual(
      expect.arrayContaining([
        SKIES,
        expect.stringMatching(/^permanent-presence-in-syria: agree/),
        expect.stringMatching(/^israeli-strikes-in-syria: conditional/),
        "remark israel-and-russia-share-interests",
      ]),
    ));
  test("Israel and Iran oppose each other on the presence, and silence is no position", () =>
    expect(standing("LI", asOf)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^permanent-presence-in-syria: oppose/),
        expect.stringMatching(/^israeli-strikes-in-syria: not-stated/),
      ]),
    ));
});
