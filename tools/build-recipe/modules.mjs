import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import { fail, stamp } from "./bundles.mjs";

/**
 * Every import that is not a file of the package stays an import: its consumer installs it.
 * @param {string} id
 */
const external = (id) => !id.startsWith(".") && !id.startsWith("/");

/**
 * Writes one module per source module to dist, beside the types that tsc put there.
 * @param {import("./package-json.mjs").Package} pkg
 */
export async function buildModules({ entries, version }) {
  if (entries.length === 0) return;
  const bundle = await rollup({ input: entries.map((entry) => `build/${entry}`), external, onwarn: fail });
  await bundle.write({
    dir: "dist",
    format: "esm",
    preserveModules: true,
    preserveModulesRoot: "build",
    plugins: [stamp(version)],
  });
  await bundle.close();
}

/**
 * Writes modules that import nothing: all that they need of other files and packages stands in them, still
 * readable. A program copies them into what it writes.
 * @param {import("./package-json.mjs").Package} pkg
 */
export async function buildInlined({ inlined }) {
  for (const entry of inlined) {
    const bundle = await rollup({ input: `build/${entry}`, plugins: [nodeResolve()], onwarn: fail });
    await bundle.write({ file: `dist/${entry}`, format: "esm" });
    await bundle.close();
  }
}
