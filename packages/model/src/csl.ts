/** `@redlines/model/csl`: the sources of a dataset as CSL-JSON. */
export { csl, CSL_LOSSES } from "./exports/csl.js";
export type { CslDate, CslItem } from "./exports/csl.js";
export type { Loss } from "./exports/losses.js";
