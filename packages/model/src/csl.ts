/** `@redlines/model/csl`: the sources of a dataset as CSL-JSON. */
export { csl } from "./exports/csl.js";
export { CSL_LOSSES } from "./exports/csl-losses.js";
export type { CslDate, CslItem, CslName } from "./exports/csl.js";
export type { Loss } from "./exports/losses.js";
