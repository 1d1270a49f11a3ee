import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { areTheTypesRight, publint } from "./linters.mjs";
import { withPacked } from "./published.mjs";

interface Said {
  publint: string[];
  types: string[];
}

/** Packs a small package and gives what both linters say of it. */
async function lint(exports: object, redlines: object = {}): Promise<Said> {
  const dir = await mkdtemp(join(tmpdir(), "redlines-linted-"));
  await mkdir(join(dir, "dist"));
  const manifest = {
    name: "x",
    version: "1.0.0",
    license: "MIT",
    type: "module",
    files: ["dist"],
    exports,
    redlines,
  };
  await writeFile(join(dir, "package.json"), JSON.stringify(manifest));
  await writeFile(join(dir, "dist/x.js"), "export const x = 1;\n");
  await writeFile(join(dir, "dist/x.d.ts"), "export declare const x: number;\n");
  await writeFile(join(dir, "dist/bundle.js"), "globalThis.x = 1;\n");
  await writeFile(join(dir, "dist/facts.jsonld"), "{}\n");
  try {
    return await withPacked(dir, async (packed) => ({
      publint: await publint(packed),
      types: await areTheTypesRight(packed),
    }));
  } finally {
    await rm(dir, { recursive: true });
  }
}

const main = { types: "./dist/x.d.ts", default: "./dist/x.js" };
const bundle = { default: "./dist/bundle.js" };

test("a package in order is clean, its untyped bundle included", async () => {
  const said = await lint(
    { ".": main, "./bundle.js": bundle },
    { bundles: { "bundle.js": { from: "x.js" } } },
  );
  expect(said).toEqual({ publint: [], types: [] });
});

test("data that is no JSON by its name needs no types", async () => {
  const said = await lint({ ".": main, "./facts.jsonld": "./dist/facts.jsonld" });
  expect(said.types).toEqual([]);
});

test("an entry that does not exist is found by publint", async () => {
  const said = await lint({ ".": main, "./gone": { types: "./dist/x.d.ts", default: "./dist/gone.js" } });
  expect(said.publint.join("")).toContain("./dist/gone.js but the file does not exist");
});

test("an entry without types that is no bundle is found by attw", async () => {
  const said = await lint({ ".": main, "./bundle.js": bundle });
  expect(said.types.join("")).toContain("x/bundle.js");
});
