import { expect, test } from "vitest";
import { page } from "./page.ts";
import { faultsOf, type Told } from "./release.ts";

const PACKAGE = { name: "@redlines/model", version: "0.1.0" };

const GOOD = {
  license: "MIT",
  engines: { node: ">=20.10" },
  repository: { url: "git+https://github.com/redlines-news/redlines.git" },
  dependencies: { zod: "^4.0.0" },
};

/** What a registry tells of a package with one version. */
function holding(manifest: object): Told {
  return { "dist-tags": { latest: "0.1.0" }, versions: { "0.1.0": { ...manifest } } };
}

test("a package as it should be published has no fault", () => {
  expect(faultsOf(PACKAGE, holding(GOOD))).toEqual([]);
});

test.each([
  [{ dependencies: { "@redlines/element": "workspace:^" } }, "only the workspace knows"],
  [{ exports: { "./internal/*": "./src/*" } }, "for this repository alone"],
  [{ repository: undefined }, "from which repository"],
  [{ license: undefined }, "no licence"],
  [{ engines: undefined }, "on which Node"],
])("%j is a fault", (change, fault) => {
  expect(faultsOf(PACKAGE, holding({ ...GOOD, ...change }))).toEqual([expect.stringContaining(fault)]);
});

test("a version that did not arrive is a fault", () => {
  expect(faultsOf({ ...PACKAGE, version: "0.1.1" }, holding(GOOD))).toEqual([
    "@redlines/model@0.1.1 is not there",
  ]);
});

test("the page says what failed, and what it said", () => {
  const stage = {
    name: "The version",
    published: [{ ...PACKAGE, tags: { latest: "0.1.0" } }],
    faults: ["No!"],
  };
  const consumer = { manager: "npm", node: "26.10.0", passed: false, said: "E404" };
  const text = page([stage], [consumer], ["npx @redlines/cli init story"]);
  expect(text).toContain("| `@redlines/model` | 0.1.0 | latest: 0.1.0 |");
  expect(text).toContain("**No!**");
  expect(text).toContain("| npm | 26.10.0 | **failed** |");
  expect(text).toContain("E404");
});
