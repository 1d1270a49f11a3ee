import { COLLECTIONS, type Kind, type RecordOf } from "../collections.js";
import { find, references } from "../references.js";
import type { About, Actor, Claim, Dataset, Event, Evidence, Forecast, Interest, Place, Quote, Relation, Source, Topic } from "../types.js";

/** A pointer without its digest: whoever wants proof takes the dataset. */
export type Pointer = Omit<Evidence, "digest">;

/** A record as an excerpt carries it. */
export type Slim<T> = T extends { evidence: Evidence[] } ? Omit<T, "evidence"> & { evidence: Pointer[] } : T;

/** As much of an actor as a mention of it needs. */
export type Mention = Pick<Actor, "id" | "kind" | "name" | "names" | "initials">;

/** As much of a source as a citation of it needs. */
export type Citation = Omit<Source, "paragraphs" | "knownThrough" | "note">;

/** The kinds that have a widget and so can be cut out of a dataset. */
export type ExcerptKind = "actor" | "quote" | "redline";

/** One record and all that it refers to, small enough to stand in a page; the only thing a widget takes. */
export interface Excerpt<K extends ExcerptKind = ExcerptKind> {
  kind: K;
  about: Pick<About, "id" | "version" | "modelVersion" | "language" | "asOf" | "article" | "licence">;
  record: Slim<RecordOf[K]>;
  sources: Record<string, Citation>;
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
const CARRIED = ["source", "actor", "place", "topic", "event", "quote", "claim", "interest", "relation", "forecast"] as const satisfies readonly Kind[];
type Carried = (typeof CARRIED)[number];

/**
 * Cuts one record out of a dataset, with all that it refers to. An actor also takes along what the
 * dataset says of it: its interests, its relations and the events in which it takes part.
 * @throws {RangeError} when the dataset has no such record
 */
export function excerpt<K extends ExcerptKind>(dataset: Dataset, kind: K, id: string): Excerpt<K> {
  const record = find(dataset[COLLECTIONS[kind]] as Record<string, RecordOf[K]>, id);
  if (!record) throw new RangeError(`This dataset has no ${kind} “${id}”.`);
  const { version, modelVersion, language, asOf, article, licence } = dataset.about;
  const cut: Excerpt<K> = {
    kind,
    about: { id: dataset.about.id, version, modelVersion, language, asOf, article, licence },
    record: slim(kind, record, true),
    sources: {},
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
  const carry = carrier(dataset, cut);
  carry("source", article);
  follow(kind, record, carry);
  if (kind === "actor") about(dataset, id, carry);
  return cut;
}

type Carry = (kind: Carried, id: string) => void;

/** Puts a record into the excerpt once, and then what it refers to. */
function carrier(dataset: Dataset, cut: Excerpt): Carry {
  const carry: Carry = (kind, id) => {
    const into = cut[COLLECTIONS[kind]] as Record<string, unknown>;
    const record = find(dataset[COLLECTIONS[kind]] as Record<string, RecordOf[Carried]>, id);
    if (!record || Object.hasOwn(into, id)) return;
    const mentioned = slim(kind, record, false);
    into[id] = mentioned;
    follow(kind, mentioned as RecordOf[Carried], carry);
  };
  return carry;
}

function follow<K extends Kind>(kind: K, record: RecordOf[K], carry: Carry): void {
  for (const { id, kinds } of references(kind, record)) for (const target of kinds) if (isCarried(target)) carry(target, id);
}

function isCarried(kind: Kind): kind is Carried {
  return (CARRIED as readonly Kind[]).includes(kind);
}

function about({ events, interests, relations }: Dataset, actor: string, carry: Carry): void {
  for (const interest of Object.values(interests)) if (interest.actor === actor) carry("interest", interest.id);
  for (const relation of Object.values(relations)) if (relation.from === actor || relation.to === actor) carry("relation", relation.id);
  for (const event of Object.values(events)) if (event.participants.some((participant) => participant.actor === actor)) carry("event", event.id);
}

function slim<K extends Kind>(kind: K, record: RecordOf[K], whole: boolean): Slim<RecordOf[K]> {
  if (kind === "source" && !whole) return without(record, ["paragraphs", "knownThrough", "note"]);
  if (kind === "actor" && !whole) return only(record, ["id", "kind", "name", "names", "initials"]);
  return withoutDigests(record);
}

function withoutDigests<T>(value: unknown): T {
  if (Array.isArray(value)) return value.map((item) => withoutDigests(item)) as T;
  if (typeof value !== "object" || value === null) return value as T;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === "digest" ? [] : [[key, withoutDigests(item)]]))) as T;
}

function only<T>(record: object, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key))) as T;
}

function without<T>(record: object, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}
