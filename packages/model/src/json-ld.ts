/** `@redlines/model/json-ld`: a dataset in the terms of schema.org. */
export { jsonLd } from "./exports/json-ld.js";
export type { JsonLdDocument } from "./exports/json-ld.js";
export { recordsJsonLd } from "./exports/json-ld/records.js";
export { JSON_LD_LOSSES } from "./exports/json-ld/losses.js";
export type { JsonLdNode, JsonLdValue } from "./exports/json-ld/node.js";
export type { Loss } from "./exports/losses.js";
