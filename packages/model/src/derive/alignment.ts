import { compareText } from "../compare-text.js";
import type { CertaintyStatus, Claim, Interest } from "../types.js";
import { weakest } from "./certainty.js";
import { type ArticleDate, type AsOf, type Day, articleDay, canContain } from "./day.js";

type Position = Interest["position"];

/** As much of an interest as tells where an actor stands. */
export type Stance = Pick<
  Interest,
  "id" | "actor" | "topic" | "position" | "degree" | "certainty" | "time" | "retracted"
>;

/** What two actors want on one topic, with the interests that say so. */
export interface TopicAlignment {
  topic: string;
  verdict: "agree" | "oppose" | "diverge" | "conditional" | "mixed" | "unknown" | "not-stated";
  /** Of both; that the source states none is not known of anybody's mind, and so no position. */
  positions: Readonly<Record<string, Position | "not-stated">>;
  /** Those who only lean that way. */
  leaning: string[];
  certainty: CertaintyStatus;
  /** Ids of the interests that the verdict rests on. */
  interests: string[];
}

export interface Alignment {
  actors: readonly [string, string];
  asOf: Day;
  topics: TopicAlignment[];
  /** Ids of the claims in which somebody says how the two stand to each other, held that day. */
  remarks: string[];
}

/**
 * Where two actors stand to each other on each topic on which at least one has a position that day.
 * Of several positions on one topic the one held latest counts, of those of one date the first by id. A
 * topic on which neither has a position is absent.
 */
export function alignment(
  dataset: AlignmentContext,
  a: string,
  b: string,
  { asOf = articleDay(dataset.about) }: AsOf = {},
): Alignment {
  const held = heldOn(dataset, asOf);
  const topics = [
    ...new Set(held.filter(({ actor }) => actor === a || actor === b).map(({ topic }) => topic)),
  ].sort();
  return {
    actors: [a, b],
    asOf,
    remarks: remarksOn(a, b, dataset, asOf),
    topics: topics.map((topic) =>
      compare(
        topic,
        [a, b],
        [a, b].flatMap((actor) => latestPosition(held, actor, topic, dataset) ?? []),
      ),
    ),
  };
}

/** What positions are read from. */
export interface PositionContext<I extends Stance = Stance> {
  readonly about: ArticleDate;
  readonly interests: Readonly<Record<string, I>> | readonly I[];
}

/** What an alignment needs of a dataset; without claims it knows of no remarks. */
export interface AlignmentContext extends PositionContext {
  readonly claims?: Readonly<Record<string, Comparison>> | readonly Comparison[];
}

/** As much of a claim as tells whom it compares, and when that held. */
type Comparison = Pick<Claim, "id" | "compares" | "time" | "retracted">;

/**
 * The interests that can have been held on a day; one without a date in the time of the article. Of those
 * that are retracted nobody says any more that they were.
 */
export function heldOn<I extends Stance>({ about, interests }: PositionContext<I>, day: Day): I[] {
  return Object.values<I>(interests).filter(
    ({ time, retracted }) => !retracted && canContain(time ?? about.asOf, day),
  );
}

/** Of the positions of an actor on a topic the one held latest, of those of one date the first by id. */
export function latestPosition<I extends Stance>(
  held: readonly I[],
  actor: string,
  topic: string,
  { about }: Pick<PositionContext, "about">,
): I | undefined {
  const since = ({ time }: Stance): Day => (time ?? about.asOf).earliest;
  return held
    .filter((interest) => interest.actor === actor && interest.topic === topic)
    .toSorted((x, y) => compareText(since(y), since(x)) || compareText(x.id, y.id))[0];
}

/** The claims that describe the standing of the two to each other, on a day. */
function remarksOn(a: string, b: string, { about, claims = {} }: AlignmentContext, day: Day): string[] {
  return Object.values<Comparison>(claims)
    .filter(({ compares = [] }) => compares.includes(a) && compares.includes(b))
    .filter(({ time, retracted }) => !retracted && canContain(time ?? about.asOf, day))
    .map(({ id }) => id);
}

function compare(topic: string, actors: readonly string[], interests: readonly Stance[]): TopicAlignment {
  const stated = new Map(interests.map(({ actor, position }) => [actor, position]));
  return {
    topic,
    verdict: verdict(interests),
    positions: Object.fromEntries(actors.map((actor) => [actor, stated.get(actor) ?? "not-stated"])),
    leaning: interests.filter(isLeaning).map(({ actor }) => actor),
    certainty: weakest(interests.map(({ certainty }) => certainty.status)),
    interests: interests.map(({ id }) => id),
  };
}

/** What keeps two positions from being compared, the first of them that either has. */
const INCOMPARABLE = ["unknown", "mixed", "conditional"] as const satisfies readonly Position[];

function verdict(interests: readonly Stance[]): TopicAlignment["verdict"] {
  const [first, second] = interests;
  if (!first || !second) return "not-stated";
  const open = INCOMPARABLE.find((position) => interests.some((interest) => interest.position === position));
  if (open) return open;
  if (first.position === second.position) return "agree";
  return interests.some(isLeaning) ? "diverge" : "oppose";
}

function isLeaning({ degree }: Pick<Interest, "degree">): boolean {
  return degree === "leaning";
}
