#!/usr/bin/env node
/**
 * Builds the package in the working directory. Everything is read from its `package.json`:
 *
 * - `exports`: each `./dist/NAME.js` is an entry, compiled from `src/NAME.ts`;
 * - `redlines.entries`: entries that `exports` does not name, such as what a bin runs;
 * - `redlines.bundles`: `{ "bundle.js": { "from": "define.js", "maxRatio": 1.5 } }` are files for
 *   the browser with nothing left to import, held to a budget (see budget.mjs);
 * - `customElements`: the manifest to write.
 */
import { rm } from "node:fs/promises";
import { checkBudget } from "./budget.mjs";
import { buildBundles } from "./bundles.mjs";
import { writeLicences } from "./licences.mjs";
import { writeManifest } from "./manifest.mjs";
import { buildModules } from "./modules.mjs";
import { readPackage } from "./package-json.mjs";
import { run } from "./run.mjs";

/** @param {import("./package-json.mjs").Package} pkg */
async function build(pkg) {
  await Promise.all(["dist", "build"].map((dir) => rm(dir, { recursive: true, force: true })));
  await run("tsc", ["-p", "tsconfig.json"]);
  await buildModules(pkg);
  const bundles = await Promise.all(pkg.bundles.map(async (bundle) => ({ bundle, chunks: await buildBundles(bundle, pkg.version) })));
  await writeLicences(bundles.flatMap(({ chunks }) => chunks));
  for (const { bundle, chunks } of bundles) await checkBudget(pkg.name, bundle, chunks);
  if (pkg.customElements) await writeManifest(pkg.customElements);
}

try {
  await build(await readPackage(process.cwd()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
