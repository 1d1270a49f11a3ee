import { COLLECTIONS, type Dataset, EXCERPT_KINDS, excerpt, type ExcerptKind } from "@redlines/model";
import { type ExportOptions, exportFiles } from "./exports.js";
import { jsonTypes } from "./json-types.js";
import { modules } from "./modules.js";
import type { Output } from "./output.js";

/** Every file that a build writes, from a dataset that has been checked. */
export function emit(dataset: Dataset, options: ExportOptions = {}): Output {
  return new Map([
    ...modules(dataset),
    ["dataset.json", json(dataset)],
    ...exportFiles(dataset, options),
    ...jsonTypes(),
    ...EXCERPT_KINDS.flatMap((kind) => excerpts(dataset, kind)),
  ]);
}

/** One file for each record, and one at each of its former ids, so that old addresses stay valid. */
function excerpts(dataset: Dataset, kind: ExcerptKind): [string, string][] {
  const ids = Object.keys(dataset[COLLECTIONS[kind]]);
  const former = Object.entries(dataset.redirects).flatMap(([from, redirect]): [string, string][] =>
    "to" in redirect && ids.includes(redirect.to) ? [[from, redirect.to]] : [],
  );
  return [...ids.map((id): [string, string] => [id, id]), ...former].map(([name, id]) => [
    `excerpts/${kind}/${name}.json`,
    json(excerpt(dataset, kind, id)),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
