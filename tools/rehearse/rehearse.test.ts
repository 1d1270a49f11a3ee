import { expect, test } from "vitest";
import { hasFaults, page } from "./page.ts";
import { faultsOf, type Told } from "./release.ts";
import { compare } from "./upgrade.ts";

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

test("a pre-release that everybody gets is a fault", () => {
  const version = "0.1.1-next.0";
  const given = { "dist-tags": { latest: version }, versions: { [version]: GOOD } };
  expect(faultsOf({ ...PACKAGE, version }, given)).toEqual([expect.stringContaining("asks for no version")]);
  expect(faultsOf({ ...PACKAGE, version }, { ...given, "dist-tags": { latest: "0.1.0" } })).toEqual([]);
});

/** What a site answers, where each body is told by one letter. */
const site = (bodies: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(bodies));
const BEFORE = site({ "/index.html": "a", "/embed/0.1.0/embed.js": "b", "/desk/0.1.0/desk.js": "c" });

test("an upgrade may change pages and take the desk's own scripts with it", () => {
  const after = site({ "/index.html": "A", "/embed/0.1.0/embed.js": "b", "/embed/0.1.1/embed.js": "B" });
  expect(compare("0.1.0", BEFORE, "0.1.1", after)).toEqual({
    from: "0.1.0",
    to: "0.1.1",
    addresses: 2,
    scripts: 1,
    faults: [],
  });
});

test.each([
  ["an address that is gone", site({ "/embed/0.1.0/embed.js": "b" }), "/index.html is gone"],
  [
    "a script that has changed",
    site({ "/index.html": "a", "/embed/0.1.0/embed.js": "B" }),
    "/embed/0.1.0/embed.js has changed",
  ],
])("of an upgrade %s is a fault", (_, after, fault) => {
  expect(compare("0.1.0", BEFORE, "0.1.1", after).faults).toEqual([fault]);
});

test("a site that was not upgraded, or had no scripts, proves nothing", () => {
  expect(compare("0.1.0", site({}), "0.1.0", site({})).faults).toHaveLength(2);
});

test("the page says what failed, and what it said", () => {
  const stage = {
    name: "The version",
    published: [{ ...PACKAGE, tags: { latest: "0.1.0" } }],
    faults: ["No!"],
  };
  const good = { manager: "npm 11.0.0", installed: "15 packages 0.1.0", said: "Israel 4", passed: true };
  const consumers = [
    { ...good, node: "20.10.0" },
    { ...good, node: "26.10.0", passed: false, said: "E404" },
  ];
  const minute = { commands: ["npx @redlines/cli init story"], said: "", passed: true };
  const upgraded = compare("0.1.0", BEFORE, "0.1.1", BEFORE);
  const found = { stages: [stage], consumers, minute, upgraded };
  const text = page(found);
  expect(text).toContain("| `@redlines/model` | 0.1.0 | latest: 0.1.0 |");
  expect(text).toContain("**No!**");
  expect(text).toContain("| npm 11.0.0 | 15 packages 0.1.0 | 20.10.0 | `Israel 4` |");
  expect(text).toContain("| npm 11.0.0 | 15 packages 0.1.0 | 26.10.0 | **failed** |");
  expect(text).toContain("E404");
  expect(text).toContain("Each of its 2 addresses answers");
  expect(hasFaults(found)).toBe(true);
  expect(hasFaults({ ...found, stages: [{ ...stage, faults: [] }], consumers: [] })).toBe(false);
});
