/**
 * Writes what is derived from the schemas, once the package is built: `dist/schema.json`, one schema for
 * each kind of file in `dist/schema`, and `dist/schema-mini.mjs` with its types.
 */
import { writeFileSync } from "node:fs";
import { EDITED, editorSchema, jsonSchema, MINI_TYPES, miniSource } from "./dist/json-schema.js";

/**
 * @param {string} name
 * @param {string} text
 */
const write = (name, text) => writeFileSync(new URL(`dist/${name}`, import.meta.url), text);

const vocabulary = jsonSchema();
write("schema.json", `${JSON.stringify(vocabulary)}\n`);
for (const file of EDITED)
  write(`schema/${file}.json`, `${JSON.stringify(editorSchema(file, vocabulary))}\n`);
// For every JSON Schema: worked out of one, a type would be as long as the schema.
write(
  "schema.json.d.ts",
  "declare const schema: { readonly [keyword: string]: unknown };\nexport default schema;\n",
);
write("schema-mini.mjs", miniSource());
write("schema-mini.d.mts", MINI_TYPES);
