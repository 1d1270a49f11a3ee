import type { About, CertaintyStatus, Dataset, Interest } from "../types.js";
import { weakest } from "./certainty.js";
import { type AsOf, type Day, articleDay, canContain } from "./day.js";

type Position = Interest["position"];

/** What two actors want on one topic, with the interests that say so. */
export interface TopicAlignment {
  topic: string;
  verdict: "agree" | "oppose" | "conditional" | "one-sided";
  positions: Readonly<Record<string, Position>>;
  certainty: CertaintyStatus;
  /** Ids of the interests that the verdict rests on. */
  interests: string[];
}

export interface Alignment {
  actors: readonly [string, string];
  asOf: Day;
  topics: TopicAlignment[];
}

/**
 * Where two actors stand to each other on each topic on which at least one has a position that day.
 * Of several positions on one topic the one held latest counts. A topic on which neither has a
 * position is absent.
 */
export function alignment(
  dataset: { about: Pick<About, "asOf"> } & Pick<Dataset, "interests">,
  a: string,
  b: string,
  { asOf = articleDay(dataset.about) }: AsOf = {},
): Alignment {
  const held = Object.values(dataset.interests).filter((interest) => canContain(interest.time, asOf));
  const latest = (actor: string, topic: string): Interest | undefined =>
    held
      .filter((interest) => interest.actor === actor && interest.topic === topic)
      .sort((x, y) => (x.time.earliest < y.time.earliest ? 1 : -1))[0];
  const topics = [
    ...new Set(held.filter(({ actor }) => actor === a || actor === b).map(({ topic }) => topic)),
  ].sort();
  return {
    actors: [a, b],
    asOf,
    topics: topics.map((topic) =>
      compare(
        topic,
        [latest(a, topic), latest(b, topic)].filter((interest) => interest !== undefined),
      ),
    ),
  };
}

function compare(topic: string, interests: Interest[]): TopicAlignment {
  return {
    topic,
    verdict: verdict(interests.map(({ position }) => position)),
    positions: Object.fromEntries(interests.map(({ actor, position }) => [actor, position])),
    certainty: weakest(interests.map(({ certainty }) => certainty.status)),
    interests: interests.map(({ id }) => id),
  };
}

function verdict([first, second]: Position[]): TopicAlignment["verdict"] {
  if (first === undefined || second === undefined) return "one-sided";
  if (first === "conditional" || second === "conditional") return "conditional";
  return first === second ? "agree" : "oppose";
}
