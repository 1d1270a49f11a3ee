#!/usr/bin/env node
/**
 * Builds the package in the working directory. Everything is read from its `package.json`:
 *
 * - `exports`: each `./dist/NAME.js` is an entry, compiled from `src/NAME.ts`;
 * - `redlines.bundles`: `{ "bundle.js": { "from": "define.js", "maxRatio": 1.5 } }` are files for
 *   the browser with nothing left to import, held to a budget (see budget.mjs);
 * - `customElements`: the manifest to write.
 */
import { rm } from "node:fs/promises";
import { buildBundles } from "./bundles.mjs";
import { checkBudget } from "./budget.mjs";
import { buildModules } from "./modules.mjs";
import { readPackage } from "./package-json.mjs";
import { run } from "./run.mjs";

const pkg = await readPackage(process.cwd());

await Promise.all(["dist", "build"].map((dir) => rm(dir, { recursive: true, force: true })));
await run("tsc", ["-p", "tsconfig.json"]);
await buildModules(pkg);
for (const bundle of pkg.bundles) {
  const files = await buildBundles(bundle);
  await checkBudget(pkg.name, bundle, files);
}
if (pkg.customElements) {
  await run("cem", ["analyze", "--litelement", "--quiet", "--globs", "src/*.ts", "--exclude", "src/*.test.ts", "src/*.stories.ts"]);
}
