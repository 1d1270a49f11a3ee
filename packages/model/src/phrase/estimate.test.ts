import { describe, expect, it } from "vitest";
import { type Estimate, estimateIn, percentRange, unsaidEstimate } from "./estimate.js";

const forecast = (proposition: string, term: string, hedge?: string): Estimate => ({
  proposition,
  term,
  sense: "absolute",
  certainty: { status: "inferred", ...(hedge !== undefined && { hedge }) },
});

describe("estimative words in a statement", () => {
  it("are the author's term, whole and whatever its case", () => {
    expect(estimateIn(forecast("It is the most likely of them.", "Most likely", "likely"))).toBe(
      "Most likely",
    );
    expect(
      unsaidEstimate(forecast("It is the most likely of them.", "Most likely", "likely")),
    ).toBeUndefined();
  });

  it("are the hedge where the term is not there; the term is then still to be said", () => {
    const changed = forecast("It would no longer be of use.", "would change", "would");
    expect([estimateIn(changed), unsaidEstimate(changed)]).toEqual(["would", "would change"]);
  });

  it("are nowhere in a statement without them: no part of another word counts", () => {
    const strike = forecast("A strike is on its willing way.", "will", "perhaps");
    expect([estimateIn(strike), unsaidEstimate(strike)]).toEqual([undefined, "will … perhaps"]);
  });
});

describe("a range", () => {
  it("is in whole percent, in the digits of the language", () => {
    expect(percentRange({ low: 0.55, high: 0.8 }, "en")).toEqual({ low: "55", high: "80" });
    expect(percentRange({ low: 0.07, high: 1 }, "fa")).toEqual({ low: "۷", high: "۱۰۰" });
  });

  it("is none where a bound is no number", () =>
    expect(() => percentRange({ low: "0.5" as unknown as number, high: 1 }, "en")).toThrow(TypeError));
});
