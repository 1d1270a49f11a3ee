import { articleDay } from "../derive/day.js";
import { flagAt } from "../derive/flag-at.js";
import { heldRoles } from "../derive/held-roles.js";
import { find } from "../references.js";
import type { Actor, Claim, Dataset, Mechanism, Relation, Time } from "../types.js";
import { citedBy } from "./base.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import { citation, type Citation, paragraphsOf } from "./citation.js";
import { shownFlag, type ShownFlag } from "./flag.js";
import { inReadingOrder, joinedCitations, type ListComposer, type ListExcerpt, listExcerpt } from "./list.js";
import { pick } from "./pick.js";
import type { ExcerptRecord } from "./record.js";

/** A date is told in words, or by what they mean, and says what is known by when. */
type ToldTime = Pick<Time, (typeof TOLD_TIME)[number]>;
const TOLD_TIME = ["text", "edtf", "earliest", "latest", "begunBy"] as const;

/** A record with the paragraphs on which it rests: the sources of an excerpt have those of all. */
type WithParagraphs<T, Untold extends string = never> = Omit<
  CarriedRecord<ExcerptRecord<T>>,
  "about" | "time" | Untold
> & { paragraphs: number[]; time?: ToldTime };

type MechanismState = NonNullable<Mechanism["states"]>[number]["state"];

/** A relation as a list of them tells it. */
export type RelationItem = WithParagraphs<Relation>;

/** Something that keeps its parties apart or lets them talk, with its place and those of its ends by name. */
export type MechanismItem = WithParagraphs<Mechanism, "label" | "ends" | "states"> & {
  states?: { state: MechanismState; time: ToldTime }[];
  ends?: { party: string; name: string; place?: string | undefined }[];
};

/** What is claimed of a relation or a mechanism, which has the id in `of`. */
export type RelationClaim = Pick<
  WithParagraphs<Claim>,
  "id" | "proposition" | "certainty" | "voices" | "time" | "history" | "retracted" | "evidence" | "paragraphs"
> & { of: string };

/** An actor by name, with the flag of a state. */
export type NamedActor = Pick<Actor, "name" | "initials"> & {
  flag?: Pick<ShownFlag, "from" | "to" | "shapes">;
};

/**
 * Who stands how to whom: relations, the mechanisms between those who are in them, and what is claimed of
 * both. The list of all relations has all mechanisms.
 */
export interface RelationExcerpt extends ListExcerpt<"relation", RelationItem> {
  mechanisms: MechanismItem[];
  claims: RelationClaim[];
  /** Who is in them, by id. */
  actors: Record<string, NamedActor>;
}

export const composeRelation: ListComposer<"relation", RelationExcerpt> = (listing, dataset) => {
  const { id, records } = listing;
  const mechanisms = mechanismsFor(records, id === dataset.about.id, dataset);
  const list = listExcerpt("relation", listing, dataset, (one) => withParagraphs(one, dataset));
  const named = [...records.flatMap(({ from, to }) => [from, to]), ...mechanisms.flatMap(partiesOf)];
  return {
    ...list,
    cited: withSources(list.cited, mechanisms, named, dataset),
    mechanisms: mechanisms.map((one) => mechanismItem(one, dataset)),
    claims: claimsOn([...mechanisms, ...records], dataset),
    actors: namedActors(named, dataset),
  };
};

/** All that the dataset has, or those between the two ends of what is listed. */
function mechanismsFor(listed: readonly Relation[], isAll: boolean, { mechanisms }: Dataset): Mechanism[] {
  const isBetween = ({ parties }: Mechanism): boolean =>
    listed.some(({ from, to }) => parties.includes(from) && parties.includes(to));
  const all = Object.values(mechanisms);
  return inReadingOrder(isAll ? all : all.filter(isBetween));
}

function partiesOf({ parties, ends = [] }: Mechanism): string[] {
  return [...parties, ...ends.map(({ party }) => party)];
}

/** A record as it is carried, with its paragraphs. */
function withParagraphs<T extends Relation | Mechanism | Claim>(
  record: T,
  dataset: Dataset,
): WithParagraphs<T> {
  const { about: _about, time, ...told } = carriedRecord(record, dataset) as { about?: unknown; time?: Time };
  return {
    ...told,
    ...(time && { time: pick(time, TOLD_TIME) }),
    paragraphs: paragraphsOf(record.evidence),
  } as WithParagraphs<T>;
}

/** Places stand by name; that of a mechanism and those of its ends. */
function mechanismItem(record: Mechanism, dataset: Dataset): MechanismItem {
  const { label: _label, ends, place, states, ...told } = withParagraphs(record, dataset);
  return {
    ...told,
    ...(states && { states: states.map(({ state, time }) => ({ state, time: pick(time, TOLD_TIME) })) }),
    ...(place !== undefined && { place: placeName(place, dataset) }),
    ...(ends && { ends: ends.map((end) => withPlaceName(end, dataset)) }),
  };
}

type End = NonNullable<MechanismItem["ends"]>[number];

function withPlaceName({ place, ...end }: End, dataset: Dataset): End {
  return { ...end, ...(place !== undefined && { place: placeName(place, dataset) }) };
}

function placeName(id: string, { places }: Dataset): string {
  return find(places, id)?.name ?? id;
}

/** What claims are tied to: a mechanism, or a relation with its two ends. */
type Tied = Pick<Relation, "id"> & Partial<Pick<Relation, "from" | "to">>;

/**
 * The claims about what is listed, each once, with what it is about: of several relations between the same
 * two it is with the nearest that is listed. How the aims of two compare is told where their aims are.
 */
function claimsOn(listed: readonly Tied[], dataset: Dataset): RelationClaim[] {
  const all: Tied[] = [...Object.values(dataset.mechanisms), ...Object.values(dataset.relations)];
  const claims = Object.values(dataset.claims).filter(({ compares }) => !compares);
  return inReadingOrder(claims).flatMap((claim) => {
    const nearest = tiedTo(claim, all, dataset);
    const tied = listed.find(({ id }) => id === nearest?.id) ?? listed.find(isBetweenSame(nearest));
    return tied ? [{ ...claimItem(claim, dataset), of: tied.id }] : [];
  });
}

function isBetweenSame({ from, to }: Partial<Tied> = {}): (one: Tied) => boolean {
  if (from === undefined || to === undefined) return () => false;
  return (one) => withEnds([from, to], [one]) !== undefined;
}

/**
 * What a claim names by its id, else a relation of which it names both ends. Who holds a role in somebody
 * stands for that, where the claim names nothing nearer.
 */
function tiedTo({ about }: Claim, listed: readonly Tied[], dataset: Dataset): Tied | undefined {
  const through = about.flatMap((id) => heldRoles(find(dataset.actors, id) ?? {}, dataset));
  const all = [...about, ...through.map(({ at }) => at)];
  return listed.find(({ id }) => about.includes(id)) ?? withEnds(about, listed) ?? withEnds(all, listed);
}

function withEnds(ids: readonly string[], listed: readonly Tied[]): Tied | undefined {
  return listed.find(
    ({ from, to }) => from !== undefined && to !== undefined && ids.includes(from) && ids.includes(to),
  );
}

const TOLD = [
  "id",
  "proposition",
  "certainty",
  "voices",
  "time",
  "history",
  "retracted",
  "evidence",
  "paragraphs",
] as const satisfies readonly (keyof RelationClaim)[];

function claimItem(claim: Claim, dataset: Dataset): Omit<RelationClaim, "of"> {
  return pick(withParagraphs(claim, dataset), TOLD);
}

function namedActors(ids: readonly string[], dataset: Dataset): Record<string, NamedActor> {
  const actors = foundActors(ids, dataset).map((actor) => {
    const flag = actor.kind === "state" && shownFlag(actor, dataset);
    const drawn = flag && { flag: pick(flag, ["from", "to", "shapes"]) };
    return [actor.id, { ...pick(actor, ["name", "initials"]), ...drawn }] as const;
  });
  return Object.fromEntries(actors);
}

function foundActors(ids: readonly string[], { actors }: Dataset): Actor[] {
  return [...new Set(ids)].flatMap((id) => find(actors, id) ?? []);
}

/** The sources of the list, with those of the mechanisms and of the flags. */
function withSources(
  cited: readonly Citation[],
  mechanisms: readonly Mechanism[],
  named: readonly string[],
  dataset: Dataset,
): Citation[] {
  const day = articleDay(dataset.about);
  const flags = foundActors(named, dataset).flatMap((actor) => flagAt(actor, day) ?? []);
  return joinedCitations([
    ...cited,
    ...mechanisms.flatMap((one) => citedBy("mechanism", one, dataset)),
    ...flags.flatMap(({ source }) => citation(source, [], dataset)),
  ]);
}
