import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPackage, type Package } from "./package-json.mjs";

async function read(json: object): Promise<Package> {
  const dir = await mkdtemp(join(tmpdir(), "redlines-package-"));
  await writeFile(join(dir, "package.json"), JSON.stringify(json));
  const pkg = await readPackage(dir);
  await rm(dir, { recursive: true });
  return pkg;
}

test("each script in `exports` is an entry, once; bundles, data, types and patterns are not", async () => {
  const pkg = await read({
    name: "x",
    exports: {
      ".": { types: "./dist/x.d.ts", default: "./dist/x.js" },
      "./x.js": "./dist/x.js",
      "./define.js": { default: "./dist/define.js" },
      "./bundle.js": { default: "./dist/bundle.js" },
      "./messages/*": "./dist/messages/*.js",
      "./data.json": "./dist/data.json",
      "./react": { types: "./dist/react.d.ts" },
      "./package.json": "./package.json",
    },
    redlines: {
      entries: ["main.js"],
      inlined: ["lookup.js"],
      bundles: { "bundle.js": { from: "define.js", maxRatio: 1.5 } },
    },
  });
  expect(pkg.entries).toEqual(["x.js", "define.js", "main.js"]);
  expect(pkg.inlined).toEqual(["lookup.js"]);
  expect(pkg.bundles).toEqual([{ to: "bundle.js", from: "define.js", maxRatio: 1.5 }]);
});

test("the budget of a bundle that brings several widgets grows with each", async () => {
  const pkg = await read({
    name: "x",
    redlines: {
      widgets: ["a", "b", "c"],
      bundles: {
        "all.js": { from: "all.js", maxFirst: 730, maxFirstEach: 30, maxTotal: 11_000, maxTotalEach: 2000 },
        "one.js": { from: "one.js", maxFirst: 600 },
      },
    },
  });
  expect(pkg.bundles).toEqual([
    { to: "all.js", from: "all.js", maxFirst: 820, maxTotal: 17_000 },
    { to: "one.js", from: "one.js", maxFirst: 600 },
  ]);
});

test("a package with nothing to build is no error", async () => {
  const nothing = {
    entries: [],
    inlined: [],
    bundles: [],
    customElements: undefined,
    homepage: "",
    exports: {},
    widgets: [],
  };
  expect(await read({ name: "x", version: "1.2.3" })).toEqual({ name: "x", version: "1.2.3", ...nothing });
});
