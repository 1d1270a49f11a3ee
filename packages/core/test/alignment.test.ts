import { dataset } from "@redlines/core";
import { alignment } from "@redlines/model";
import { describe, expect, test } from "vitest";

const verdicts = (a: string, b: string, asOf?: string): Record<string, string> =>
  Object.fromEntries(alignment(dataset, a, b, { asOf }).topics.map(({ topic, verdict }) => [topic, verdict]));

describe("Iran and Russia", () => {
  test("want the same for Assad while the war goes on", () => {
    expect(verdicts("iran", "russia", "2016-03-01")).toMatchObject({ "assad-in-power": "agree" });
    expect(Object.values(verdicts("iran", "russia", "2016-03-01"))).not.toContain("oppose");
  });

  test("part over a permanent Iranian presence by the article's date, and still agree on Assad", () => {
    expect(verdicts("iran", "russia")).toMatchObject({
      "assad-in-power": "agree",
      "permanent-presence-in-syria": "diverge",
    });
  });

  test("the parting is the author's inference, not a fact", () => {
    const presence = alignment(dataset, "iran", "russia").topics.find(
      ({ topic }) => topic === "permanent-presence-in-syria",
    );
    expect(presence?.certainty).toBe("inferred");
  });
});

test("before Russia entered the war the article states no position of Russia's on Assad", () => {
  expect(verdicts("iran", "russia", "2014-01-01")).toEqual({ "assad-in-power": "not-stated" });
});

test("Israel and Russia agree on safe skies and on Iran's presence, on strikes only conditionally", () => {
  expect(verdicts("israel", "russia")).toMatchObject({
    "air-safety-over-syria": "agree",
    "permanent-presence-in-syria": "agree",
    "israeli-strikes-in-syria": "conditional",
  });
});

test("Israel and Iran oppose each other on Iran's presence", () => {
  expect(verdicts("israel", "iran")).toMatchObject({ "permanent-presence-in-syria": "oppose" });
});
