import type { Dataset } from "@redlines/model";
import { references } from "@redlines/model";
import { entriesOf, type Entry } from "./entry.js";

/** A record that another one names, or that names it, with the fields in which it does. */
export interface Link {
  readonly entry: Entry;
  /** As in the table of references: `signals[].record`. */
  readonly fields: readonly string[];
}

/** The references of a record, in both directions. */
export interface Links {
  readonly to: readonly Link[];
  readonly from: readonly Link[];
}

const made = new WeakMap<Dataset, ReadonlyMap<string, Links>>();

/** What a record refers to, and what refers to it. */
export function linksOf(dataset: Dataset, id: string): Links {
  const known = made.get(dataset) ?? allLinks(dataset);
  made.set(dataset, known);
  return known.get(id) ?? { to: [], from: [] };
}

/** One walk through the dataset finds both directions, so that neither can lack what the other has. */
function allLinks(dataset: Dataset): ReadonlyMap<string, Links> {
  const entries = new Map(entriesOf(dataset).map((one) => [one.id, one]));
  const links = new Map([...entries.keys()].map((id) => [id, { to: [] as Link[], from: [] as Link[] }]));
  for (const entry of entries.values())
    for (const [id, fields] of namedBy(entry)) {
      const target = entries.get(id);
      if (!target) continue;
      links.get(entry.id)?.to.push({ entry: target, fields });
      links.get(id)?.from.push({ entry, fields });
    }
  return links;
}

/** The ids that a record names, each once, with the fields that name it. */
function namedBy({ kind, record }: Entry): ReadonlyMap<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { id, path } of references(kind, record as never)) {
    const field = fieldOf(path);
    const fields = named.get(id) ?? [];
    if (!fields.includes(field)) fields.push(field);
    named.set(id, fields);
  }
  return named;
}

function fieldOf(path: readonly (string | number)[]): string {
  return path.map((step, at) => (typeof step === "number" ? "[]" : at === 0 ? step : `.${step}`)).join("");
}
