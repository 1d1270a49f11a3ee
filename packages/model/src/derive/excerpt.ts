import { COLLECTIONS, type Kind, type RecordOf } from "../collections.js";
import { find, references } from "../references.js";
import type {
  About,
  Actor,
  Claim,
  Dataset,
  Event,
  Evidence,
  Forecast,
  Interest,
  Place,
  Quote,
  Relation,
  Topic,
} from "../types.js";
import { alignments, type ActorAlignment } from "./alignments.js";
import { findCurrent } from "./find-current.js";
import { readingEvidence, type ReadingSignal, type ReadingStep, readingSteps } from "./reading.js";
import { type Citation, citation, type Mention, mention, type Pointer, type Slim, slim } from "./slim.js";

/** The kinds that have a widget and so can be cut out of a dataset. */
export type ExcerptKind = "actor" | "quote" | "redline";

/**
 * One record, all that it refers to and what is derived from it, small enough to stand in a page;
 * the only thing a widget takes. What a widget would have to look up is looked up already.
 */
export interface Excerpt<K extends ExcerptKind = ExcerptKind> {
  kind: K;
  about: Pick<About, "id" | "version" | "modelVersion" | "language" | "asOf" | "licence">;
  record: Slim<RecordOf[K]>;
  /** The sources that the record rests on. */
  cited: Citation[];
  /** Of a red line: how its reading came about, in the order of time, and the evidence for it, rung by rung. What is denied counts for nothing. */
  steps: ReadingStep[];
  signals: (Pick<ReadingSignal, "record" | "rung" | "from"> & { counts: boolean })[];
  /** Of an actor: who has a position on the same topics, and how the two stand to each other; absent where nobody has. */
  alignments?: ActorAlignment[];
  /** Of an actor: those that are part of it, and those that act for it, by id; absent where there are none. */
  members?: string[];
  proxies?: string[];
  actors: Record<string, Mention>;
  places: Record<string, Slim<Place>>;
  topics: Record<string, Slim<Topic>>;
  events: Record<string, Slim<Event>>;
  quotes: Record<string, Slim<Quote>>;
  claims: Record<string, Slim<Claim>>;
  interests: Record<string, Slim<Interest>>;
  relations: Record<string, Slim<Relation>>;
  forecasts: Record<string, Slim<Forecast>>;
}

/** Of these kinds an excerpt carries records; what else is referred to stays an id. */
const CARRIED = [
  "actor",
  "place",
  "topic",
  "event",
  "quote",
  "claim",
  "interest",
  "relation",
  "forecast",
] as const satisfies readonly Kind[];
type Carried = (typeof CARRIED)[number];

/**
 * Cuts one record out of a dataset, with all that it refers to. An actor also takes along what the
 * dataset says of it: its interests, its relations, the events in which it takes part, its members and
 * proxies, and where it stands to others.
 * @param id its own, or one that it had before
 * @throws {RangeError} when the dataset has no such record
 */
export function excerpt<K extends ExcerptKind>(dataset: Dataset, kind: K, id: string): Excerpt<K> {
  const record = findCurrent(dataset[COLLECTIONS[kind]] as Record<string, RecordOf[K]>, id, dataset);
  if (!record) throw new RangeError(`This dataset has no ${kind} “${id}”.`);
  const cut = empty(dataset, kind, record);
  const carry = carrier(dataset, cut);
  follow(kind, record, carry);
  if (kind === "actor") {
    carryWhatIsSaidOf(record.id, dataset, carry);
    Object.assign(cut, surroundings(record.id, dataset, carry));
  }
  return kind === "redline"
    ? { ...cut, steps: readingSteps(dataset, record.id), signals: readingEvidence(dataset, record.id) }
    : cut;
}

function empty<K extends ExcerptKind>(dataset: Dataset, kind: K, record: RecordOf[K]): Excerpt<K> {
  const { id, version, modelVersion, language, asOf, licence } = dataset.about;
  const none = {
    steps: [],
    signals: [],
    actors: {},
    places: {},
    topics: {},
    events: {},
    quotes: {},
    claims: {},
    interests: {},
    relations: {},
    forecasts: {},
  };
  return {
    kind,
    about: { id, version, modelVersion, language, asOf, licence },
    record: slim(record, dataset),
    cited: cited(kind, record, dataset),
    ...none,
  };
}

/** The sources of the record's own evidence first, then those of what it has from elsewhere, such as a name in its script. */
function cited(kind: Kind, record: RecordOf[ExcerptKind], dataset: Dataset): Citation[] {
  const ids = new Set([
    ...record.evidence.map(({ source }) => source),
    ...references(kind, record).flatMap(({ id, kinds }) =>
      kinds.includes("source") && kinds.length === 1 ? [id] : [],
    ),
  ]);
  const pointers = (id: string): Evidence[] => record.evidence.filter(({ source }) => source === id);
  return [...ids].flatMap((id) => citation(id, pointers(id), dataset));
}

type Carry = (kind: Carried, id: string) => void;

/** Puts a record into the excerpt once, and then what it refers to. */
function carrier(dataset: Dataset, cut: Excerpt): Carry {
  const carry: Carry = (kind, id) => {
    const into = cut[COLLECTIONS[kind]] as Record<string, unknown>;
    const record = find(dataset[COLLECTIONS[kind]] as Record<string, RecordOf[Carried]>, id);
    if (!record || Object.hasOwn(into, id)) return;
    into[id] = kind === "actor" ? mention(record as RecordOf["actor"]) : linkedOnly(slim(record, dataset));
    if (kind !== "actor") follow<Carried>(kind, record, carry);
  };
  return carry;
}

/** A record that another one refers to keeps the pointers that a reader can follow, and no more. */
function linkedOnly<T>(record: T): T {
  const { evidence } = record as { evidence?: Pointer[] };
  return evidence ? { ...record, evidence: evidence.filter(({ href }) => href !== undefined) } : record;
}

/** Voices and translators stand in the excerpt by name, so these are not followed. */
function follow<K extends Kind>(kind: K, record: RecordOf[K], carry: Carry): void {
  const followed = references(kind, record).filter(
    ({ path }) => path[0] !== "attribution" && !path.includes("translator"),
  );
  for (const { id, kinds } of followed) for (const target of kinds.filter(isCarried)) carry(target, id);
}

function isCarried(kind: Kind): kind is Carried {
  return (CARRIED as readonly Kind[]).includes(kind);
}

function carryWhatIsSaidOf(actor: string, { events, interests, relations }: Dataset, carry: Carry): void {
  for (const interest of Object.values(interests))
    if (interest.actor === actor) carry("interest", interest.id);
  for (const relation of Object.values(relations))
    if (relation.from === actor || relation.to === actor) carry("relation", relation.id);
  for (const event of Object.values(events))
    if (event.participants.some((participant) => participant.actor === actor)) carry("event", event.id);
}

/** Where an actor stands among others; they are carried too. */
function surroundings(
  actor: string,
  dataset: Dataset,
  carry: Carry,
): Pick<Excerpt, "alignments" | "members" | "proxies"> {
  const idsOf = (belongs: (other: Actor) => boolean | undefined): string[] =>
    Object.values(dataset.actors).flatMap((other) => (belongs(other) ? [other.id] : []));
  const members = idsOf(({ partOf }) => partOf?.includes(actor));
  const proxies = idsOf(({ actsFor }) => actsFor?.some((one) => one.actor === actor));
  const derived = alignments(dataset, actor);
  for (const id of [...members, ...proxies, ...derived.map((one) => one.actor)]) carry("actor", id);
  return {
    ...(derived.length && { alignments: derived }),
    ...(members.length && { members }),
    ...(proxies.length && { proxies }),
  };
}
