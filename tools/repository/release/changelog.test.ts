import { expect, test } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "./changelog.mjs";

test("a note stands as it was written, lists in it included, without a commit", () => {
  const summary = "First version.  \n\n**What it has**\n\n- Lines";
  expect(getReleaseLine({ summary })).toBe("- First version.\n\n  **What it has**\n\n  - Lines");
});

test("our own packages that come along stand in one line, however many notes they have", () => {
  const raised = ["element", "model"].map((name) => ({ name: `@redlines/${name}`, newVersion: "0.1.0" }));
  expect(getDependencyReleaseLine(["one", "another"], raised)).toBe(
    "- With `@redlines/element` 0.1.0, `@redlines/model` 0.1.0",
  );
  expect(getDependencyReleaseLine([], [])).toBe("");
});
