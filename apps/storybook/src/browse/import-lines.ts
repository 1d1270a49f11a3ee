import * as named from "@redlines/core/named";
import type { Entry } from "./entry.js";

/** The names under which the package exports its records, by id. */
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(named).map(([name, { id }]) => [id, name]));

/**
 * The lines by which a program takes a record from the package: by the accessor of its kind, which knows all
 * ids, and by its own name.
 */
export function importLines({ kind, id }: Pick<Entry, "kind" | "id">): string {
  const name = NAMES.get(id);
  const byId = `import { ${kind} } from "@redlines/core";\n\nconst it = ${kind}("${id}");`;
  return name === undefined ? byId : `${byId}\n\n// or\nimport { ${name} } from "@redlines/core/named";`;
}
