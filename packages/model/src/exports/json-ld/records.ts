import { find } from "../../references.js";
import type { Dataset } from "../../types.js";
import { graphOf, type JsonLdDocument } from "../json-ld.js";
import { type Address, addressesOf, isList } from "./address.js";
import type { JsonLdNode, JsonLdValue } from "./node.js";

/**
 * Some records as the export has them, for a page of somebody else: what the dataset says of itself, the
 * records, and all that they refer to. Every thing in it has an address of its own, also what has none in
 * the export, so that a record which stands on a page twice is one thing to whoever reads both. A former id
 * leads to what it became.
 * @param document the address at which the whole export lies, to which each id is added as a fragment, unless
 * the dataset says under which address its records have theirs
 * @throws {RangeError} when the dataset has no such record
 */
export function recordsJsonLd(dataset: Dataset, ids: readonly string[], document: string): JsonLdDocument {
  const all = nodesOf(dataset);
  const address = addressesOf(dataset, document);
  const wanted = new Set([`#${dataset.about.id}`, ...ids.map((id) => presentId(dataset, id, all))]);
  // A set goes on to what is added to it on the way.
  for (const id of wanted) for (const other of referred(all.get(id))) wanted.add(other);
  const graph = [...wanted]
    .map((id) => all.get(id))
    .filter((node) => node !== undefined)
    .map((node) => addressed(node, address, ""));
  return { "@context": "https://schema.org", "@graph": graph };
}

type Nodes = ReadonlyMap<string | undefined, JsonLdNode>;

/**
 * What was worked out of a dataset, which is the same for each of its records: it is read when the first is
 * asked for.
 */
const known = new WeakMap<Dataset, Nodes>();

function nodesOf(dataset: Dataset): Nodes {
  const nodes = known.get(dataset) ?? new Map(graphOf(dataset).map((node) => [node["@id"], node]));
  known.set(dataset, nodes);
  return nodes;
}

function presentId({ redirects }: Dataset, id: string, all: Nodes): string {
  const redirect = find(redirects, id);
  const present = `#${redirect && "to" in redirect ? redirect.to : id}`;
  if (!all.has(present)) throw new RangeError(`This dataset has no record “${id}”.`);
  return present;
}

/** Each thing to which a value refers by its id, however deep. */
function referred(value: JsonLdValue | undefined): string[] {
  if (typeof value !== "object") return [];
  if (isList(value)) return value.flatMap(referred);
  return Object.entries(value).flatMap(([term, inner]) =>
    term === "@id" && typeof inner === "string" ? [inner] : referred(inner),
  );
}

/** A copy with absolute addresses. What has none gets that of what it stands in, and its place there. */
function addressed(node: JsonLdNode, address: Address, place: string): JsonLdNode {
  if ("@value" in node) return node;
  const { "@id": id = place, ...terms } = node;
  const inner = Object.entries(terms).map(
    ([term, value]) => [term, addressedValue(value, address, `${id}.${term}`)] as const,
  );
  return { "@id": address(id), ...Object.fromEntries<JsonLdValue | undefined>(inner) };
}

/** A type, a number or a text has no address, and a list that of each of its items. */
function addressedValue(
  value: JsonLdValue | undefined,
  address: Address,
  place: string,
): JsonLdValue | undefined {
  if (typeof value !== "object") return value;
  return isList(value)
    ? value.flatMap((item, index) => addressedValue(item, address, `${place}.${index}`) ?? [])
    : addressed(value, address, place);
}
