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
