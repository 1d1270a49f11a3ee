import { compareText } from "../compare-text.js";
import type { CertaintyStatus, Dataset, Interest } from "../types.js";
import { weakest } from "./certainty.js";
import { type ArticleDate, type AsOf, type Day, articleDay, canContain } from "./day.js";

type Position = Interest["position"];

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
  const latest = (actor: string, topic: string): Interest | undefined =>
    held
      .filter((interest) => interest.actor === actor && interest.topic === topic)
      .sort((x, y) => compareText(since(y, dataset), since(x, dataset)) || compareText(x.id, y.id))[0];
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
        [latest(a, topic), latest(b, topic)].filter((interest) => interest !== undefined),
      ),
    ),
  };
}

/** What an alignment needs of a dataset; without claims it knows of no remarks. */
export type AlignmentContext = { about: ArticleDate } & Pick<Dataset, "interests"> &
  Partial<Pick<Dataset, "claims">>;

/** The interests that can have been held on a day; one without a date in the time of the article. */
function heldOn({ about, interests }: AlignmentContext, day: Day): Interest[] {
  return Object.values(interests).filter(({ time }) => canContain(time ?? about.asOf, day));
}

/** The claims that describe the standing of the two to each other, on a day. */
function remarksOn(a: string, b: string, { about, claims = {} }: AlignmentContext, day: Day): string[] {
  return Object.values(claims)
    .filter(({ compares = [] }) => compares.includes(a) && compares.includes(b))
    .filter(({ time }) => canContain(time ?? about.asOf, day))
    .map(({ id }) => id);
}

function since({ time }: Interest, { about }: AlignmentContext): Day {
  return (time ?? about.asOf).earliest;
}

function compare(topic: string, actors: readonly string[], interests: Interest[]): TopicAlignment {
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

function verdict(interests: readonly Interest[]): TopicAlignment["verdict"] {
  const [first, second] = interests;
  if (!first || !second) return "not-stated";
  const open = INCOMPARABLE.find((position) => interests.some((interest) => interest.position === position));
  if (open) return open;
  if (first.position === second.position) return "agree";
  return interests.some(isLeaning) ? "diverge" : "oppose";
}

function isLeaning({ degree }: Interest): boolean {
  return degree === "leaning";
}
