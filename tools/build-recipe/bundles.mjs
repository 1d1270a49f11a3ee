import { nodeResolve } from "@rollup/plugin-node-resolve";
import { minifyHTMLLiterals } from "minify-literals";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { rollup } from "rollup";
import { minify } from "terser";
import { lostSpace } from "./lost-space.mjs";
import { shortStyles } from "./styles.mjs";

/**
 * Shortens the html and css templates of Lit, which terser leaves alone.
 * @type {import("rollup").Plugin}
 */
const minifyTemplates = {
  name: "minify-templates",
  async transform(code, id) {
    const lost = id.includes("node_modules") ? undefined : lostSpace(code);
    if (lost !== undefined)
      this.error(`a template of ${id} ends with ${lost}, whose space is lost: write [html…, " "]`);
    const short = await minifyHTMLLiterals(code, { fileName: id, css: shortStyles, sourceMap: false });
    return short?.code;
  },
};

/**
 * `module` lets terser shorten names at the top level.
 * @type {import("rollup").Plugin}
 */
const minifyScript = {
  name: "minify-script",
  async renderChunk(code) {
    const result = await minify(code, {
      module: true,
      ecma: 2020,
      format: { comments: false },
      compress: { passes: 2 },
    });
    return result.code ?? null;
  },
};

/**
 * Code that must know its own version says "__VERSION__".
 * @param {string} version
 * @returns {import("rollup").Plugin}
 */
export const stamp = (version) => ({
  name: "stamp",
  renderChunk: (code) => code.replaceAll("__VERSION__", version),
});

/** How every file for a browser is read; the baseline of the budget is read the same way. */
const plugins = [nodeResolve({ browser: true, exportConditions: ["production"] }), minifyTemplates];

/**
 * Writes one self-contained file for the browser. What it imports on demand (a language) becomes a
 * file in a folder of the same name beside it.
 * @param {import("./package-json.mjs").Bundle} bundle
 * @param {string} version
 * @returns {Promise<import("rollup").OutputChunk[]>}
 */
export async function buildBundles({ from, to, hashed = false }, version) {
  const folder = basename(to, ".js");
  const ending = hashed ? "-[hash].js" : ".js";
  const bundle = await rollup({ plugins, onwarn: fail, input: { [folder]: `build/${from}` } });
  const { output } = await bundle.write({
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: ({ facadeModuleId, moduleIds }) =>
      `${folder}/${chunkName(facadeModuleId, moduleIds)}${ending}`,
    hashCharacters: "hex",
    plugins: [stamp(version), minifyScript],
  });
  await bundle.close();
  return output.filter((file) => file.type === "chunk");
}

/**
 * "actor-card" for the module that defines it, "actor-card-fr" for its French messages, "element-fr" for
 * those that several widgets import, and the model's with them, "element-layers-styles" for one module that
 * several import, "shared" for what else they do.
 * @param {string | null} entry the module that the file was made for
 * @param {string[]} modules all that are in it
 */
function chunkName(entry, modules) {
  const haveOneName = new Set(modules.map((module) => basename(module))).size === 1;
  const last = haveOneName ? modules.at(-1) : undefined;
  const [, pkg, name] =
    /^.*[/\\]([^/\\]+)[/\\](?:dist|build)[/\\](?:.*[/\\])?(.+)\.js$/.exec(entry ?? last ?? "") ?? [];
  if (!pkg) return "shared";
  return name === "define" ? pkg : `${pkg}-${name?.replaceAll(".", "-")}`;
}

/**
 * Builds the yardstick of the budgets the same way, and keeps it in memory.
 * @returns {Promise<string>}
 */
export function minimalElement() {
  return bundled(fileURLToPath(new URL("./minimal-element.js", import.meta.url)));
}

/**
 * One module and all that it imports as one text, built as every file for the browser is.
 * @param {string} input
 * @param {(warning: import("rollup").RollupLog) => void} [onwarn] what to do about warnings
 * @returns {Promise<string>}
 */
export async function bundled(input, onwarn = fail) {
  const bundle = await rollup({ plugins, onwarn, input });
  const { output } = await bundle.generate({
    format: "esm",
    inlineDynamicImports: true,
    plugins: [minifyScript],
  });
  await bundle.close();
  return output[0].code;
}

/**
 * An import that is left over would be asked of the reader's browser, which cannot find it.
 * @param {import("rollup").RollupLog} warning
 */
export function fail(warning) {
  throw new Error(warning.message);
}
