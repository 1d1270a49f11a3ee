import { expect, test } from "vitest";
import { problemsOf } from "./rules.mjs";

type Packed = Parameters<typeof problemsOf>[0];

const manifest = {
  name: "@redlines/x",
  description: "x",
  license: "MIT",
  repository: { type: "git", url: "git+https://example.org/x.git", directory: "packages/x" },
  homepage: "https://example.org/x",
  type: "module",
  sideEffects: ["./dist/define.js"],
  files: ["dist", "custom-elements.json"],
  exports: { ".": { types: "./dist/x.d.ts", default: "./dist/x.js" } },
  customElements: "custom-elements.json",
  redlines: { bundles: { "bundle.js": { from: "define.js" } } },
  dependencies: { "@redlines/model": "^1.0.0" },
  engines: { node: ">=20.10" },
  publishConfig: { access: "public", provenance: true },
};

const files = [
  "package.json",
  "README.md",
  "LICENSE",
  "docs/reference.md",
  "custom-elements.json",
  "dist/x.js",
  "dist/define.js",
  "dist/THIRD-PARTY-LICENSES.txt",
];

function packed(changes: object, without: string[] = [], extra: string[] = []): Packed {
  return {
    dir: "packages/x",
    tarball: "x.tgz",
    pages: ["docs/reference.md"],
    manifest: { ...manifest, ...changes },
    files: [...files.filter((file) => !without.includes(file)), ...extra],
  };
}

test("a package that is in order has no problem", () => {
  expect(problemsOf(packed({}))).toEqual([]);
  expect(problemsOf(packed({ sideEffects: false }))).toEqual([]);
  expect(problemsOf(packed({ sideEffects: ["./dist/d*.js"] }))).toEqual([]);
  expect(
    problemsOf(packed({ name: "@redlines/embed", dependencies: { "@redlines/quote-block": "^1.0.0" } })),
  ).toEqual([]);
});

test.each([
  ["the name x is outside", { name: "x" }],
  ["no description", { description: "" }],
  ["licence is not MIT", { license: "UNLICENSED" }],
  ["licence is not MIT", { license: undefined }],
  ["`repository.directory` is not packages/x", { repository: { directory: "packages/y" } }],
  ["no homepage", { homepage: undefined }],
  ["not ESM alone", { type: "commonjs" }],
  ["not ESM alone", { main: "./dist/x.js" }],
  ["no `exports`", { exports: undefined }],
  ["exports what is for this repository alone", { exports: { "./internal/*": "./src/*.ts" } }],
  ["no `files`", { files: undefined }],
  ["which files have side effects", { sideEffects: undefined }],
  ["access` is not public", { publishConfig: { provenance: true } }],
  ["engines.node` is missing", { engines: {} }],
  ["provenance` is not true", { publishConfig: { access: "public" } }],
  ["depends on @redlines/model at workspace:^", { dependencies: { "@redlines/model": "workspace:^" } }],
  ["depends on @redlines/core: dependencies point one way", { dependencies: { "@redlines/core": "^1.0.0" } }],
  ["depends on @redlines/y: dependencies point one way", { dependencies: { "@redlines/y": "^1.0.0" } }],
  [
    "depends on @redlines/element: dependencies point one way",
    { name: "@redlines/model", dependencies: { "@redlines/element": "^1.0.0" } },
  ],
  [
    "depends on @redlines/cli: dependencies point one way",
    { name: "@redlines/embed", dependencies: { "@redlines/cli": "^1.0.0" } },
  ],
  ["depends on zod", { dependencies: { zod: "4.6.7" } }],
  ["lists ./dist/gone.js, which is not published", { sideEffects: ["./dist/gone.js"] }],
  [
    "lists ./dist/gone/*.js, which is not published",
    { sideEffects: ["./dist/define.js", "./dist/gone/*.js"] },
  ],
  ["`files` lists LICENSE-DATA", { files: ["dist", "LICENSE-DATA"] }],
])("told from the manifest: %s", (problem, changes) => {
  expect(problemsOf(packed(changes))).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ["no README.md", ["README.md"], []],
  ["no LICENSE", ["LICENSE"], []],
  ["does not publish its page docs/reference.md", ["docs/reference.md"], []],
  ["without their licences", ["dist/THIRD-PARTY-LICENSES.txt"], []],
  ["only ours: dist/.tsbuildinfo", [], ["dist/.tsbuildinfo"]],
  ["only ours: dist/x.test.js", [], ["dist/x.test.js"]],
  ["only ours: src/x.ts", [], ["src/x.ts"]],
])("told from what is in the tarball: %s", (problem, without, extra) => {
  expect(problemsOf(packed({}, without, extra))).toEqual([expect.stringContaining(problem)]);
});

test("a manifest of custom elements that is not published is told", () => {
  expect(problemsOf(packed({ files: ["dist"] }, ["custom-elements.json"]))).toEqual([
    "it does not publish custom-elements.json",
  ]);
});
