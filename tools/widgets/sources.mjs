/**
 * Lets Node import the sources of the packages before anything is built: Node strips the types, and this
 * finds the source behind each name that a build would have made. Node 26 runs every script here.
 */
import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

const packages = new URL("../../packages/", import.meta.url);

/**
 * @param {string} specifier as it is imported: `@redlines/element/widget-descriptor.js`, `./html.js`
 * @param {string | undefined} from the module that imports it
 * @returns {string | undefined} the address of the source, where there is one
 */
function sourceOf(specifier, from) {
  const [, name, entry = "index.js"] = /^@redlines\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  const built = name ? new URL(`${name}/src/${entry}`, packages) : besides(specifier, from);
  if (!built?.href.endsWith(".js")) return undefined;
  const source = new URL(built.href.replace(/\.js$/, ".ts"));
  return existsSync(fileURLToPath(source)) ? source.href : undefined;
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
