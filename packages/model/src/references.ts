import type { Kind, RecordOf } from "./collections.js";

/** A place in a record that names another record, and the kinds that may stand there. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly kinds: readonly Kind[];
}

type Paths = Readonly<Record<string, readonly Kind[]>>;

const ANY_ASSERTION: readonly Kind[] = ["event", "quote", "claim", "redline", "interest", "relation", "dynamics", "forecast", "figure"];
const ANY: readonly Kind[] = ["source", "actor", "place", "topic", "mechanism", ...ANY_ASSERTION];

const pointer: Paths = { "evidence[].source": ["source"] };
const envelope: Paths = { ...pointer, "attribution[].actor": ["actor"], "attribution[].source": ["source"] };

/**
 * Every field that holds the id of another record: `[]` stands for each member of a list. The
 * checks, the excerpts and the exports all follow references by this one table; a test holds it
 * against the schemas.
 */
export const REFERENCES: Readonly<Record<Kind, Paths>> = {
  source: { "author[].actor": ["actor"], "publisher.actor": ["actor"], "knownThrough[].source": ["source"] },
  actor: {
    ...pointer,
    "names[].source": ["source"],
    "roles[].at": ["actor"],
    "roles[].source": ["source"],
    "roles[].evidence[].source": ["source"],
    "partOf[]": ["actor"],
    "actsFor[].actor": ["actor"],
    "actsFor[].evidence[].source": ["source"],
    "described[].by.actor": ["actor"],
    "described[].evidence[].source": ["source"],
    "identifiers[].source": ["source"],
  },
  place: { ...pointer, "names[].source": ["source"], within: ["place"], "coordinates.source": ["source"] },
  topic: pointer,
  mechanism: { ...pointer, "parties[]": ["actor"], "ends[].party": ["actor"], "ends[].place": ["place"] },
  event: { ...envelope, "participants[].actor": ["actor"], place: ["place"] },
  quote: { ...envelope, speaker: ["actor"], "audience[]": ["actor"], "occasion.event": ["event"], "occasion.source": ["source"] },
  claim: { ...envelope, claimant: ["actor"], "about[]": ANY },
  redline: {
    ...envelope,
    by: ["actor"],
    "against[]": ["actor"],
    "audiences[].actor": ["actor"],
    "declaredBy[]": ["quote"],
    "signals[].record": ["event", "claim"],
    "expectations[].forecast": ["forecast"],
    "enforcedBy[]": ["event"],
  },
  interest: { ...envelope, actor: ["actor"], topic: ["topic"] },
  relation: { ...envelope, from: ["actor"], to: ["actor"] },
  dynamics: { ...envelope, "nodes[].records[]": ANY, "links[].records[]": ANY },
  forecast: { ...envelope, forecaster: ["actor"], "about[]": ANY, "resolution.source": ["source"] },
  figure: { ...envelope, estimateOf: ["actor"], "about[]": ANY },
};

/** All references of a record, in the order of the table. */
export function references<K extends Kind>(kind: K, record: RecordOf[K]): Reference[] {
  return Object.entries(REFERENCES[kind]).flatMap(([path, kinds]) =>
    valuesAt(record, path.split(".")).map(({ path: where, value }) => ({ path: where, id: value, kinds })),
  );
}

interface Found {
  path: (string | number)[];
  value: string;
}

function valuesAt(from: unknown, steps: readonly string[]): Found[] {
  const [step, ...rest] = steps;
  if (step === undefined) return typeof from === "string" ? [{ path: [], value: from }] : [];
  if (typeof from !== "object" || from === null) return [];
  const key = step.replace("[]", "");
  const next = Object.hasOwn(from, key) ? (from as Record<string, unknown>)[key] : undefined;
  const under = (prefix: (string | number)[], found: Found[]): Found[] => found.map(({ path, value }) => ({ path: [...prefix, ...path], value }));
  if (!step.endsWith("[]")) return under([key], valuesAt(next, rest));
  return Array.isArray(next) ? next.flatMap((item, index) => under([key, index], valuesAt(item, rest))) : [];
}

/** The record of a collection with this id, if there is one; safe for any id, `constructor` too. */
export function find<R>(collection: Readonly<Record<string, R>>, id: string): R | undefined {
  return Object.hasOwn(collection, id) ? collection[id] : undefined;
}
