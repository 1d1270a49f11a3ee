import { type AssertionKind, COLLECTIONS, KINDS, type RecordOf, isAssertionKind } from "../collections.js";
import type { Dataset } from "../types.js";
import { addressesOf, nodeWithAddresses } from "./json-ld/address.js";
import { assertionNode } from "./json-ld/assertions.js";
import type { JsonLdNode } from "./json-ld/node.js";
import { aboutNode, actorNode, placeNode, sourceNode, topicNode } from "./json-ld/nouns.js";

export interface JsonLdDocument {
  "@context": "https://schema.org";
  "@graph": JsonLdNode[];
}

/**
 * A dataset in the terms of schema.org, version 30. Only what is asserted and did happen goes out as
 * an Event; whatever is reported, alleged, disputed, denied, inferred, unknown, planned,
 * hypothetical or negated goes out as a Claim. schema.org has no word for a hedge, so every
 * assertion carries one sentence that holds its own, whose word it is, and when.
 * @param document the address at which it will lie, if that is known and the dataset names no `baseUrl`:
 * without either, things have names (`urn:redlines:…`) and no addresses
 */
export function jsonLd(dataset: Dataset, document?: string): JsonLdDocument {
  const address = addressesOf(dataset, document);
  return {
    "@context": "https://schema.org",
    "@graph": graphOf(dataset).map((node) => nodeWithAddresses(node, address)),
  };
}

/** The things of a dataset, each with its id as a fragment: `#iran`. */
export function graphOf(dataset: Dataset): JsonLdNode[] {
  const stated = KINDS.filter(isAssertionKind).flatMap((kind) => assertions(dataset, kind));
  return [aboutNode(dataset), ...nouns(dataset), ...stated];
}

function nouns(dataset: Dataset): JsonLdNode[] {
  return [
    ...Object.values(dataset.sources).map((source) => sourceNode(source, dataset)),
    ...Object.values(dataset.actors).map((actor) => actorNode(actor)),
    ...Object.values(dataset.places).map((place) => placeNode(place)),
    ...Object.values(dataset.topics).map((topic) => topicNode(topic)),
  ];
}

function assertions<K extends AssertionKind>(dataset: Dataset, kind: K): JsonLdNode[] {
  return (Object.values(dataset[COLLECTIONS[kind]]) as RecordOf[K][]).map((record) =>
    assertionNode(dataset, kind, record),
  );
}
