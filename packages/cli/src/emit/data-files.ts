import { type Dataset, EXCERPT_KINDS, excerpt, excerptIds, type ExcerptKind } from "@redlines/model";
import { type ExportOptions, exportFiles } from "./exports.js";

/** The files of one language: the dataset as JSON, its exports and its excerpts. */
export function dataFiles(dataset: Dataset, options: ExportOptions): [path: string, text: string][] {
  return [
    ["dataset.json", json(dataset)],
    ...exportFiles(dataset, options),
    ...EXCERPT_KINDS.flatMap((kind) => excerpts(dataset, kind)),
  ];
}

/** One file for each record and each list, and one at each former id, so that old addresses stay valid. */
function excerpts(dataset: Dataset, kind: ExcerptKind): [string, string][] {
  const ids = excerptIds(dataset, kind);
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
