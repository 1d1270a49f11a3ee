/** Run by the build, which writes `@redlines/model/schema.json` and `@redlines/model/schema/mini`. */
export { jsonSchema } from "./exports/json-schema.js";
export { MINI_TYPES, miniSource } from "./exports/mini-source.js";
