import { COLLECTIONS, type Dataset, excerpt, type ExcerptKind } from "@redlines/model";
import { modules } from "./modules.js";
import type { Output } from "./output.js";

const EXCERPTS: readonly ExcerptKind[] = ["actor", "quote", "redline"];

/** Every file that a build writes, from a dataset that has been checked. */
export function emit(dataset: Dataset): Output {
  return new Map([...modules(dataset), ["dataset.json", json(dataset)], ...EXCERPTS.flatMap((kind) => excerpts(dataset, kind))]);
}

function excerpts(dataset: Dataset, kind: ExcerptKind): [string, string][] {
  return Object.keys(dataset[COLLECTIONS[kind]]).map((id) => [`excerpts/${kind}/${id}.json`, json(excerpt(dataset, kind, id))]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
