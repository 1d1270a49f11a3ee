import { uriOf, withoutFragment } from "../uri.js";
import { COLLECTIONS, KINDS } from "../../collections.js";
import { find } from "../../references.js";
import type { Dataset } from "../../types.js";
import type { JsonLdNode, JsonLdValue } from "./node.js";

/** The address of a place in a graph: `#iran` for a record, `#iran.image` for what stands inside it. */
export type Address = (place: string) => string;

/**
 * Absolute addresses for the things of a dataset. Where it says under which its records have theirs, those:
 * `https://…/actor/iran`. Else fragments of the document that holds them, where one is named. Else names that
 * stand for themselves and lead nowhere: `urn:redlines:kell-point:actor:iran`.
 * @param document the address at which the whole export lies
 */
export function addressesOf(dataset: Dataset, document: string | undefined): Address {
  const { id: name, baseUrl } = dataset.about;
  if (baseUrl !== undefined) return under([uriOf(baseUrl).replace(/\/+$/, "")], "/", dataset);
  if (document !== undefined) return (place) => uriOf(withoutFragment(document)) + place;
  return under(["urn", "redlines", name], ":", dataset);
}

/** The dataset has the address under which its records stand, each below its kind. */
function under(base: readonly string[], between: string, dataset: Dataset): Address {
  return (place) => {
    const id = recordOf(place);
    const kind = KINDS.find((one) => find<object>(dataset[COLLECTIONS[one]], id));
    const rest = place.slice(1 + id.length);
    return (kind === undefined ? base : [...base, kind, id]).join(between) + rest;
  };
}

/** An id has no full stop. */
function recordOf(place: string): string {
  return place.slice(1).split(".")[0] ?? "";
}

/** A copy of a node with other addresses, however deep. */
export function nodeWithAddresses({ "@id": id, ...terms }: JsonLdNode, address: Address): JsonLdNode {
  const inner = Object.entries(terms).flatMap(([term, value]) =>
    value === undefined ? [] : [[term, withAddresses(value, address)] as const],
  );
  return {
    ...(id !== undefined && { "@id": address(id) }),
    ...Object.fromEntries<JsonLdValue | undefined>(inner),
  };
}

function withAddresses(value: JsonLdValue, address: Address): JsonLdValue {
  if (typeof value !== "object") return value;
  return isList(value)
    ? value.map((item) => withAddresses(item, address))
    : nodeWithAddresses(value, address);
}

/** The type guard that `Array.isArray` is not for lists that nobody may change. */
export function isList(value: JsonLdValue): value is readonly JsonLdValue[] {
  return Array.isArray(value);
}
