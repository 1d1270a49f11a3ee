import { describe, expect, it } from "vitest";
import { certaintyStatus } from "../schema.js";
import { CERTAINTY_ORDER, weakest } from "./certainty.js";

describe("the weakest certainty", () => {
  it("is that of the weakest link", () =>
    expect(weakest(["asserted", "alleged", "reported"])).toBe("alleged"));
  it("of one is that one", () => expect(weakest(["inferred"])).toBe("inferred"));
  it("of none is unknown", () => expect(weakest([])).toBe("unknown"));
  it("has a place for every status", () =>
    expect([...CERTAINTY_ORDER].sort()).toEqual([...certaintyStatus.options].sort()));
  it("does not depend on the order", () =>
    expect(weakest(["denied", "asserted"])).toBe(weakest(["asserted", "denied"])));
});
