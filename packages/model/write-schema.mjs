/**
 * Writes what is derived from the schemas, once the package is built: `dist/schema.json`, and
 * `dist/schema-mini.mjs` with its types.
 */
import { writeFileSync } from "node:fs";
import { jsonSchema, MINI_TYPES, miniSource } from "./dist/json-schema.js";

/**
 * @param {string} name
 * @param {string} text
 */
const write = (name, text) => writeFileSync(new URL(`dist/${name}`, import.meta.url), text);

write("schema.json", `${JSON.stringify(jsonSchema())}\n`);
write("schema-mini.mjs", miniSource());
write("schema-mini.d.mts", MINI_TYPES);
