import { describe, expect, test } from "vitest";
import { gapsBefore } from "./gaps.js";

const day = (earliest: string, latest = earliest) => ({ earliest, latest });

describe("a gap", () => {
  test("is as long as it surely is, and as it can be at the most", () => {
    expect(gapsBefore([day("2012-07-01", "2012-07-31"), day("2015-09-01", "2015-11-30")])).toEqual([
      undefined,
      { length: [3, 3], unit: "year" },
    ]);
    expect(gapsBefore([day("2012-07-01", "2012-07-31"), day("2015-01-01", "2015-12-31")])[1]).toEqual({
      length: [2, 3],
      unit: "year",
    });
  });

  test("is told in months below a year, and not below a month", () => {
    const year = { length: [12, 12], unit: "month" };
    expect(gapsBefore([day("2020-01-01"), day("2020-12-01")])[1]).toEqual({ ...year, length: [11, 11] });
    expect(gapsBefore([day("2020-01-01"), day("2021-01-01")])[1]).toEqual({ length: [1, 1], unit: "year" });
    expect(gapsBefore([day("2020-01-01"), day("2020-01-31")])[1]).toBeUndefined();
    expect(gapsBefore([day("2020-01-31"), day("2020-02-29")])[1]).toBeUndefined();
  });

  test("is long beside all that is shown: a quarter of it", () => {
    const months = [day("2020-01-01"), day("2020-04-01"), day("2020-05-01"), day("2021-01-01")];
    expect(gapsBefore(months).map((gap) => gap?.length[0])).toEqual([undefined, 3, undefined, 8]);
  });

  test("is none while what came before can still be", () => {
    const within = day("2015-01-01", "2017-12-31");
    expect(gapsBefore([within, day("2017-06-01")])).toEqual([undefined, undefined]);
    expect(gapsBefore([day("2015-01-01"), within, day("2018-01-15")])[2]).toBeUndefined();
  });

  test("begins where what goes on had begun", () => {
    const since = { earliest: "2011-05-01", begunBy: "2011-05-31" };
    expect(gapsBefore([since, day("2015-09-01")])[1]).toEqual({ length: [4, 4], unit: "year" });
  });

  test("stands before no first event, and nowhere where there is none", () => {
    expect(gapsBefore([])).toEqual([]);
    expect(gapsBefore([day("2012-01-01")])).toEqual([undefined]);
  });
});
