import {
  assertString,
  datedContext,
  type Dated,
  isFormer,
  known,
  referred,
  type RenderContext,
} from "@redlines/element";
import { commonOf, type Excerpt, weakest } from "@redlines/model";
import type { RelationMapMessages } from "./messages/en.js";

/** All that the content of the map depends on. */
export interface MapContext extends RenderContext<RelationMapMessages, "relation"> {
  /** The id of the actor in the middle; the one with most relations where none is given. */
  readonly actor?: string | undefined;
  /** The day, `YYYY-MM-DD`, for which the map is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** Puts somebody else into the middle: a live page alone can. */
  readonly choose?: ((actor: string) => void) | undefined;
}

export type DatedMap = MapContext & Dated;

type RelationExcerpt = Excerpt<"relation">;
export type Relation = RelationExcerpt["items"][number];
export type Mechanism = RelationExcerpt["mechanisms"][number];
export type RelationKind = Relation["kind"];

/** A relation as the actor in the middle has it. */
export interface Link {
  readonly relation: Relation;
  readonly other: string;
  /** Whether it is the other one who backs, supplies, opposes or threatens. */
  readonly isFromOther: boolean;
}

/** What is shown as of a day, with somebody in the middle. */
export interface RelationMap {
  readonly context: DatedMap;
  readonly middle: string;
  /** The relations of the one in the middle, and the mechanisms to which it is a party. */
  readonly links: readonly Link[];
  readonly shared: readonly Mechanism[];
  /** All relations and mechanisms that are known by the day. */
  readonly relations: readonly Relation[];
  readonly mechanisms: readonly Mechanism[];
  /** Where the one in the middle has ties to two who oppose each other. */
  readonly between?: Between | undefined;
}

/** How two stand against each other who both have ties to the same third. */
export interface Between {
  readonly relation: Relation;
  /** The least sure of the relations that say so. */
  readonly certainty: Relation["certainty"]["status"];
}

/** First who stands with whom, then who against whom; what is personal is apart. */
export const KINDS: readonly RelationKind[] = [
  "cooperates",
  "allied",
  "backs",
  "supplies",
  "other",
  "opposes",
  "threatens",
  "personal-tie",
];

const AGAINST: ReadonlySet<string> = new Set(["opposes", "threatens"] satisfies RelationKind[]);
const APART: ReadonlySet<string> = new Set(["personal-tie", "other"] satisfies RelationKind[]);

export function isAgainst({ kind }: Pick<Relation, "kind">): boolean {
  return AGAINST.has(kind);
}

function isPersonal({ kind }: Pick<Relation, "kind">): boolean {
  return kind === "personal-tie";
}

export function relationMap(given: MapContext): RelationMap {
  const dated = datedContext(given);
  const { items, mechanisms: all, claims } = given.excerpt;
  const relations = known(items, dated);
  const mechanisms = known(all, dated);
  const common = commonOf([...relations, ...mechanisms, ...known(claims, dated)]);
  // Whose a statement is stands beside it: the article's own voice alone is common.
  const context = { ...dated, common: { ...common, voices: common.voices.slice(0, 1) } };
  const middle = middleOf(relations, mechanisms, context);
  const links = relations.flatMap((relation) => linkOf(relation, middle));
  return {
    context,
    middle,
    links,
    shared: mechanisms.filter(({ parties }) => parties.includes(middle)),
    relations,
    mechanisms,
    between: betweenOf(links, relations, context),
  };
}

function linkOf(relation: Relation, middle: string): Link[] {
  const { from, to, mutual } = relation;
  if (from === middle) return [{ relation, other: to, isFromOther: false }];
  return to === middle ? [{ relation, other: from, isFromOther: !mutual }] : [];
}

/** The actor that is asked for, where it is in a relation; else the one of whom there is most to tell. */
function middleOf(
  relations: readonly Relation[],
  mechanisms: readonly Mechanism[],
  { actor, excerpt }: DatedMap,
): string {
  const ranked = rankedActors(relations, mechanisms);
  if (actor !== undefined && ranked.includes(actor)) return actor;
  return assertString(ranked[0] ?? excerpt.items[0]?.from);
}

/**
 * Those who are in a relation or a mechanism: first who is in most, and of as many who is in them with fewer
 * others, so that more of it is seen. Personal ties make nobody the middle of a story.
 */
export function rankedActors(relations: readonly Relation[], mechanisms: readonly Mechanism[]): string[] {
  const pairs = [...relations.map(({ from, to }) => [from, to]), ...mechanisms.map(({ parties }) => parties)];
  const isPublic = (index: number): boolean => !relations[index] || !isPersonal(relations[index]);
  const weight = (id: string): number => {
    const own = pairs.filter((pair, index) => isPublic(index) && pair.includes(id));
    return own.length - new Set(own.flat()).size / pairs.length / 2;
  };
  return [...new Set(pairs.flat())].toSorted((a, b) => weight(b) - weight(a));
}

/** The first opposition between two to whom the one in the middle has ties that somebody vouches for. */
function betweenOf(
  links: readonly Link[],
  relations: readonly Relation[],
  context: DatedMap,
): Between | undefined {
  const present = (relation: Relation): boolean => !isFormer(relation, context) && isVouchedFor(relation);
  const ties = links.filter(({ relation }) => present(relation) && isTie(relation));
  return relations
    .filter((relation) => isAgainst(relation) && present(relation))
    .flatMap((relation) => {
      const sides = [relation.from, relation.to].map((end) => surest(ties, end));
      const [one, other] = sides;
      if (!one || !other) return [];
      return [
        { relation, certainty: weakest([relation, one, other].map(({ certainty }) => certainty.status)) },
      ];
    })[0];
}

function isTie(relation: Relation): boolean {
  return !isAgainst(relation) && !APART.has(relation.kind);
}

/** What is disputed, denied, only alleged or retracted makes no headline. */
const VOUCHED: ReadonlySet<string> = new Set(["asserted", "inferred", "reported"]);

function isVouchedFor({ certainty, retracted }: Relation): boolean {
  return !retracted && VOUCHED.has(certainty.status);
}

function surest(links: readonly Link[], end: string): Relation | undefined {
  const own = links.filter(({ other }) => other === end).map(({ relation }) => relation);
  return own.find(({ certainty }) => certainty.status === "asserted") ?? own[0];
}

/** The word for a relation, as the one in the middle has it, or as the first of the two has it. */
export function verbOf(
  kind: RelationKind,
  isFromOther: boolean,
  { messages }: Pick<MapContext, "messages">,
): string {
  return assertString((isFromOther ? messages.received : messages.verbs)[kind]);
}

export function nameOf(id: string, { excerpt }: MapContext): string {
  return assertString(referred(excerpt.actors, id).name);
}
