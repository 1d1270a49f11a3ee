import { readFileSync } from "node:fs";
import { GENERATED } from "./output.js";

/** As the build of this package leaves it, with nothing to import; `src` and `dist` are equally far from it. */
const COMPILED = new URL("../../dist/lookup.js", import.meta.url);

/** The text of `lookup.js`, a copy of the compiled `src/lookup.ts`: a built dataset runs with nothing installed. */
export function lookupModule(): string {
  return `${GENERATED}\n${readFileSync(COMPILED, "utf8")}`;
}
