import { EXCERPT_KINDS } from "@redlines/model";
import { typeName } from "./javascript.js";
import { GENERATED } from "./output.js";

/** The JSON files that a program may import, each with its type and where that is exported. */
const TYPED: Readonly<Record<string, readonly [type: string, entry: string]>> = {
  "dataset.json": ["Dataset", "@redlines/model"],
  "datapackage.json": ["DataPackage", "@redlines/model/data-package"],
  "sources.csl.json": ["CslItem[]", "@redlines/model/csl"],
  "names.csl.json": ["CslItem[]", "@redlines/model/csl"],
};

/**
 * Declarations for the JSON files, to which a package's `exports` can lead. Without them TypeScript works
 * types out of the files themselves: each value of a list of words becomes any text, and the dataset no
 * `Dataset`. Those of excerpts are one for each kind.
 */
export function jsonTypes(): [path: string, text: string][] {
  const files = Object.entries(TYPED).map(([path, [type, entry]]): [string, string] => [
    `${path}.d.ts`,
    declaration(type, entry),
  ]);
  const excerpts = EXCERPT_KINDS.map((kind): [string, string] => [
    `excerpts/${kind}.d.ts`,
    declaration(`${typeName(kind)}Excerpt`, "@redlines/model"),
  ]);
  return [...files, ...excerpts];
}

function declaration(type: string, entry: string): string {
  return `${GENERATED}
import type { ${type.replace("[]", "")} } from "${entry}";

declare const json: ${type};
export default json;
`;
}
