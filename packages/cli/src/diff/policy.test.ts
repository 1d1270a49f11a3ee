import { describe, expect, it } from "vitest";
import { bumpFor, type POLICY, raise, stepOf } from "./policy.js";

describe("the data policy", () => {
  it("asks for the largest step of all changes", () => {
    const change = (rule: keyof typeof POLICY) => ({ rule, path: "" });
    expect(stepOf([])).toBe("none");
    expect(stepOf([change("value-corrected"), change("record-added"), change("digest-changed")])).toBe(
      "minor",
    );
    expect(stepOf([change("kind-changed"), change("record-added")])).toBe("major");
  });

  it("holds with more changes than a call has room for arguments", () => {
    expect(stepOf(Array.from({ length: 300_000 }, () => ({ rule: "record-added" as const, path: "" })))).toBe(
      "minor",
    );
  });
});

describe("a bump", () => {
  it.each([
    ["major", "0.4.2", "minor", "0.5.0"],
    ["minor", "0.4.2", "patch", "0.4.3"],
    ["patch", "0.4.2", "patch", "0.4.3"],
    ["none", "0.4.2", "none", "0.4.2"],
    ["major", "1.4.2", "major", "2.0.0"],
    ["minor", "1.4.2", "minor", "1.5.0"],
    ["patch", "10.4.9", "patch", "10.4.10"],
  ] as const)("for a %s step after %s is %s: %s", (step, version, bump, next) => {
    expect(bumpFor(step, version)).toBe(bump);
    expect(raise(version, bump)).toBe(next);
  });
});
