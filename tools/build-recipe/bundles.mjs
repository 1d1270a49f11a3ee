import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { minifyHTMLLiterals } from "minify-literals";
import { basename } from "node:path";
import { rollup } from "rollup";

/** Shortens the html and css templates of Lit, which terser leaves alone. */
const minifyTemplates = {
  name: "minify-templates",
  transform: (code, id) => minifyHTMLLiterals(code, { fileName: id }),
};

/** How every file for a browser is made; the baseline of the budget is made by it too. */
export const browserInput = {
  plugins: [nodeResolve({ browser: true, exportConditions: ["production"] }), minifyTemplates],
};

/** What terser may do. `module` lets it shorten names at the top level. */
const minify = terser({ module: true, ecma: 2022, format: { comments: false }, compress: { passes: 2 } });

/**
 * Writes one self-contained file for the browser. What it imports on demand (a language) becomes a
 * file in a folder of the same name beside it.
 * @param {import("./package-json.mjs").Bundle} bundle
 * @returns {Promise<import("rollup").OutputChunk[]>}
 */
export async function buildBundles({ from, to }) {
  const folder = basename(to, ".js");
  const bundle = await rollup({ ...browserInput, input: { [folder]: `build/${from}` } });
  const { output } = await bundle.write({
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: `${folder}/[name].js`,
    plugins: [minify],
  });
  await bundle.close();
  return output.filter((file) => file.type === "chunk");
}

/**
 * Builds source text the same way and keeps it in memory.
 * @param {string} source
 * @returns {Promise<string>}
 */
export async function bundleText(source) {
  const entry = "\0text";
  const text = {
    name: "text",
    resolveId: (id, importer) => (id === entry ? id : importer === entry ? nodeResolved(id) : null),
    load: (id) => (id === entry ? source : null),
  };
  const bundle = await rollup({ ...browserInput, plugins: [text, ...browserInput.plugins], input: entry });
  const { output } = await bundle.generate({ format: "esm", plugins: [minify] });
  await bundle.close();
  return output[0].code;
}

/** The baseline imports only lit, which this package has. */
async function nodeResolved(id) {
  const { fileURLToPath } = await import("node:url");
  return fileURLToPath(import.meta.resolve(id));
}
