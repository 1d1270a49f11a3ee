#!/usr/bin/env node
/**
 * Builds the package in the working directory. Everything is read from its `package.json`:
 *
 * - `exports`: each `./dist/NAME.js` is an entry, compiled from `src/NAME.ts`;
 * - `redlines.entries`: entries that `exports` does not name, such as what a bin runs;
 * - `redlines.inlined`: modules that a program copies into its output, with nothing left to import;
 * - `redlines.bundles`: `{ "bundle.js": { "from": "define.js", "maxRatio": 1.5 } }` are files for
 *   the browser with nothing left to import, held to a budget (see budget.mjs); what they weigh is
 *   written to `dist/sizes.json`;
 * - `customElements`: the manifest to write, and from it the types of its element for each framework;
 * - `redlines.widgets`: packages whose elements this one brings, to write the types of all of them.
 */
import { rm, writeFile } from "node:fs/promises";
import { checkBudget, asInAnyVersion } from "./budget.mjs";
import { buildBundles, minimalElement } from "./bundles.mjs";
import { writeLicences } from "./licences.mjs";
import { writeManifest } from "./manifest.mjs";
import { buildInlined, buildModules } from "./modules.mjs";
import { readPackage } from "./package-json.mjs";
import { run } from "./run.mjs";
import { writeTypes, writeTypesOfAll } from "./types/write.mjs";
import { measureBundle, sizeOf } from "./sizes.mjs";

/** @param {import("./package-json.mjs").Package} pkg */
async function build(pkg) {
  await Promise.all(["dist", "build"].map((dir) => rm(dir, { recursive: true, force: true })));
  await run("tsc", ["-p", "tsconfig.json"]);
  await buildModules(pkg);
  await buildInlined(pkg);
  const bundles = await Promise.all(
    pkg.bundles.map(async (bundle) => ({ bundle, chunks: await buildBundles(bundle, pkg.version) })),
  );
  await writeLicences(bundles.flatMap(({ chunks }) => chunks));
  if (bundles.length > 0) await weigh(pkg, bundles);
  if (pkg.customElements) await writeTypes(pkg, await writeManifest(pkg, pkg.customElements));
  if (pkg.widgets.length > 0) await writeTypesOfAll(pkg);
}

/**
 * @typedef {{
 *   bundle: import("./package-json.mjs").Bundle,
 *   chunks: import("rollup").OutputChunk[],
 * }} Built
 */

/**
 * Writes down what the bundles weigh, and holds them to their budgets.
 * @param {import("./package-json.mjs").Package} pkg
 * @param {readonly Built[]} built
 */
async function weigh({ name, version }, built) {
  const minimal = sizeOf(await minimalElement());
  const weighed = built.map(({ bundle, chunks }) => ({ bundle, sizes: measureBundle(chunks, minimal) }));
  const bundles = Object.fromEntries(weighed.map(({ bundle, sizes }) => [bundle.to, sizes]));
  await writeFile("dist/sizes.json", `${JSON.stringify({ minimal, bundles }, undefined, 2)}\n`);
  for (const { bundle, chunks } of built) {
    const sizes = measureBundle(asInAnyVersion(chunks, version), minimal);
    console.log(checkBudget(name, bundle, sizes, minimal));
  }
}

try {
  await build(await readPackage(process.cwd()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
