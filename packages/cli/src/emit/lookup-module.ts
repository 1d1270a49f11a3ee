import { readFileSync } from "node:fs";
import { GENERATED } from "./output.js";

/** Compiled, with its imports inlined. The path is the same from `src/emit` as from `dist/emit`. */
const COMPILED = new URL("../../dist/lookup.js", import.meta.url);

/** The text of `lookup.js`: a copy of the compiled `src/lookup.ts`, so that a dataset needs no dependency. */
export function lookupModule(): string {
  return `${GENERATED}\n${readFileSync(COMPILED, "utf8")}`;
}
