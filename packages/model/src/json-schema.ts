/** Run by the build, which writes the schemas in JSON and `@redlines/model/schema/mini`. */
export { EDITED, editorSchema } from "./exports/editor-schema.js";
export { jsonSchema } from "./exports/json-schema.js";
export { MINI_TYPES, miniSource } from "./exports/mini-source.js";
