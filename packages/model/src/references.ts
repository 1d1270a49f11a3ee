import { type Kind, KINDS, type RecordOf } from "./collections.js";
import { type Step, stepsOf, type TextVisitor, walkPath } from "./walk-path.js";

/** A place in a record that names another record, and the kinds that may stand there. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly kinds: readonly Kind[];
}

type Paths = Readonly<Record<string, readonly Kind[]>>;

const ANY = KINDS;
/** What has happened, is said or stands between actors: all that a line's reading can rest on. */
const EVIDENT = ["event", "claim", "relation", "mechanism"] as const;

const pointer = { "evidence[].source": ["source"] } as const;
const envelope = {
  ...pointer,
  "attribution[].actor": ["actor"],
  "attribution[].source": ["source"],
  "attribution[].unnamed.partOf": ["actor"],
} as const;
const conditional = { "condition.records[]": ANY } as const;

const TABLE = {
  source: { "author[].actor": ["actor"], "publisher.actor": ["actor"], "knownThrough[].source": ["source"] },
  actor: {
    ...pointer,
    "names[].source": ["source"],
    "portrait.source": ["source"],
    "flags[].source": ["source"],
    "roles[].at": ["actor"],
    "roles[].source": ["source"],
    "roles[].evidence[].source": ["source"],
    "partOf[]": ["actor"],
    "actsFor[].actor": ["actor"],
    "actsFor[].evidence[].source": ["source"],
    "described[].by.actor": ["actor"],
    "described[].by.unnamed.partOf": ["actor"],
    "described[].evidence[].source": ["source"],
    "identifiers[].source": ["source"],
  },
  place: {
    ...pointer,
    "names[].source": ["source"],
    within: ["place"],
    near: ["place"],
    "coordinates.source": ["source"],
    "identifiers[].source": ["source"],
  },
  topic: { ...pointer, "about[]": ["actor", "place"] },
  mechanism: {
    ...envelope,
    "parties[]": ["actor"],
    place: ["place"],
    "ends[].party": ["actor"],
    "ends[].place": ["place"],
  },
  event: {
    ...envelope,
    ...conditional,
    "participants[].actor": ["actor"],
    "participants[].unnamed.partOf": ["actor"],
    place: ["place"],
    "figures[]": ["figure"],
    "answers[]": ["event"],
  },
  quote: {
    ...envelope,
    speaker: ["actor"],
    "audience[]": ["actor"],
    "occasion.event": ["event"],
    "occasion.source": ["source"],
    "translator.actor": ["actor"],
    "versions[].translator.actor": ["actor"],
    "versions[].source": ["source"],
  },
  claim: { ...envelope, claimant: ["actor"], "about[]": ANY, "compares[]": ["actor"] },
  redline: {
    ...envelope,
    by: ["actor"],
    "against[]": ["actor"],
    "audiences[].actor": ["actor"],
    figure: ["figure"],
    "reasons[].records[]": ANY,
    "declaredBy[]": ["quote"],
    "signals[].record": EVIDENT,
    "signals[].endedBy.record": EVIDENT,
    "threats[]": ["event"],
    "expectations[].forecast": ["forecast"],
    "enforcedBy[]": ["event"],
  },
  interest: { ...envelope, ...conditional, actor: ["actor"], topic: ["topic"], figure: ["figure"] },
  relation: { ...envelope, from: ["actor"], to: ["actor"], "about[]": ANY },
  dynamics: { ...envelope, "nodes[].records[]": ANY, "links[].records[]": ANY },
  forecast: {
    ...envelope,
    ...conditional,
    forecaster: ["actor"],
    "about[]": ANY,
    "resolution.source": ["source"],
    "resolution.event": ["event"],
  },
  figure: {
    ...envelope,
    "by[]": ["actor"],
    "about[]": ANY,
    "comparison.figure": ["figure"],
    "sample.by": ["actor"],
  },
} as const satisfies Readonly<Record<Kind, Paths>>;

/** The table of references with its words, from which types are made. */
export type ReferenceTable = typeof TABLE;

/**
 * Every field that holds the id of another record: `[]` stands for each member of a list. The
 * checks, the excerpts, the exports and the types of a built dataset all follow references by this
 * one table; a test holds it against the schemas.
 */
export const REFERENCES: Readonly<Record<Kind, Paths>> = TABLE;

/** All references of a record, in the order of the table. */
export function references<K extends Kind>(kind: K, record: RecordOf[K]): Reference[] {
  const found: Reference[] = [];
  eachReference(kind, record, (id, kinds, path) => found.push({ path: [...path], id, kinds }));
  return found;
}

/** Called with each reference and the kinds that may stand there. */
export type ReferenceVisitor = TextVisitor<readonly Kind[]>;

/** Visits the references of a record, in the order of the table, and makes nothing on the way. */
export function eachReference<K extends Kind>(kind: K, record: RecordOf[K], visit: ReferenceVisitor): void {
  for (const { steps, kinds } of waysOf(kind)) walkPath(record, steps, kinds, visit);
}

interface Way {
  steps: readonly Step[];
  kinds: readonly Kind[];
}

/**
 * The table, with its paths taken apart once; on the first use, so that a bundle without it carries
 * nothing.
 */
const WAYS = new Map<Kind, readonly Way[]>();

function waysOf(kind: Kind): readonly Way[] {
  const known = WAYS.get(kind);
  if (known) return known;
  const ways = Object.entries(REFERENCES[kind]).map(([path, kinds]) => ({ steps: stepsOf(path), kinds }));
  WAYS.set(kind, ways);
  return ways;
}

/** The record of a collection with this id, if there is one; safe for any id, `constructor` too. */
export function find<R>(collection: Readonly<Record<string, R>>, id: string): R | undefined {
  return Object.hasOwn(collection, id) ? collection[id] : undefined;
}
