import { describe, expect, it } from "vitest";
import type { Actor } from "../types.js";
import { flagAt } from "./flag-at.js";

/** As of a state whose flag is another one since December 2024. */
const CHANGED: Pick<Actor, "kind" | "flags"> = {
  kind: "state",
  flags: [
    { code: "old", from: "1980-04-01", to: "2024-12-07", source: "register" },
    { code: "sy", from: "2024-12-08", source: "register" },
  ],
};
const LATER: Pick<Actor, "kind" | "flags"> = { kind: "state", flags: CHANGED.flags?.slice(1) };

describe("the flag of a state", () => {
  it.each([
    ["1980-03-31", undefined],
    ["1980-04-01", "old"],
    ["2017-12-31", "old"],
    ["2024-12-07", "old"],
    ["2024-12-08", "sy"],
    ["2031-01-01", "sy"],
  ])("on %s is %s", (day, code) => expect(flagAt(CHANGED, day)?.code).toBe(code));

  it("is none on a day of which the dataset does not say it, though it has one that came later", () => {
    expect(flagAt(LATER, "2017-12-31")).toBeUndefined();
    expect(flagAt(LATER, "2025-01-01")?.code).toBe("sy");
  });

  it("is none between two that do not touch", () => {
    const flags = CHANGED.flags?.map((flag) => (flag.to ? { ...flag, to: "2024-12-01" } : flag));
    expect(flagAt({ kind: "state", flags }, "2024-12-05")).toBeUndefined();
  });

  it("is none of what is no state, whatever the record says", () =>
    expect(flagAt({ ...CHANGED, kind: "group" }, "2017-12-31")).toBeUndefined());

  it("is none where nothing is said", () => expect(flagAt({ kind: "state" }, "2017-12-31")).toBeUndefined());
});
