/** Run by the build, which writes `@redlines/model/schema.json`. */
export { jsonSchema } from "./exports/json-schema.js";
