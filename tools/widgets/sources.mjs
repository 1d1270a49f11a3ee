/**
 * Lets Node import the sources of the packages before anything is built: Node strips the types, and this
 * finds the source behind each name that a build would have made. Node 26 runs every script here.
 */
import { existsSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const packages = new URL("../../packages/", import.meta.url);

/**
 * @param {string} specifier as it is imported: `@redlines/element/widget-descriptor.js`, `./html.js`
 * @param {string | undefined} from the module that imports it
 * @returns {string | undefined} the address of the source, where there is one
 */
function sourceOf(specifier, from) {
  const built = exportedBy(specifier) ?? besides(specifier, from);
  if (!built?.href.endsWith(".js")) return undefined;
  const source = new URL(built.href.replace(/\.js$/, ".ts"));
  return existsSync(fileURLToPath(source)) ? source.href : undefined;
}

/**
 * What a package of this repository names so, where its source would lie.
 * @param {string} specifier
 */
function exportedBy(specifier) {
  const [, name = "", entry = ""] = /^@redlines\/([^/]+)(\/.+)?$/.exec(specifier) ?? [];
  const manifest = new URL(`${name}/package.json`, packages);
  if (!name || !existsSync(fileURLToPath(manifest))) return undefined;
  const { exports = {} } = JSON.parse(readFileSync(manifest, "utf8"));
  const target = exports[`.${entry}`]?.default ?? `./dist${entry}`;
  return new URL(target.replace("./dist/", "./src/"), manifest);
}

/**
 * @param {string} specifier
 * @param {string | undefined} from
 */
function besides(specifier, from) {
  return specifier.startsWith(".") && from?.startsWith(packages.href) ? new URL(specifier, from) : undefined;
}

registerHooks({
  resolve: (specifier, context, next) => {
    const url = sourceOf(specifier, context.parentURL);
    return url ? { url, shortCircuit: true, format: "module-typescript" } : next(specifier, context);
  },
});
