/** Writes `dist/schema.json`, once the package is built. */
import { writeFileSync } from "node:fs";
import { jsonSchema } from "./dist/json-schema.js";

writeFileSync(new URL("dist/schema.json", import.meta.url), `${JSON.stringify(jsonSchema())}\n`);
