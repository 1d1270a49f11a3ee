/**
 * Lets Node import the sources of the packages before anything is built: Node strips the types, and this
 * finds the source behind each name that a build would have made. Node 26 runs every script here.
 */
import { existsSync, readFileSync } from "node:fs";
import { registerHooks({
  resolve: (specifier, context, next) => {
    const url = sourceOf(specifier, context.parentURL);
    return url ? { url, shortCircuit: true, format: "module-typescript" } : next(specifier, context);
  },
});
