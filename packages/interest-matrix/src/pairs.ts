import {
  type Alignment,
  alignment,
  type Day,
  type Excerpt,
  type Remark,
  type TopicAlignment,
} from "@redlines/model";

/** A topic on which two both have a position. */
export type SharedTopic = TopicAlignment & {
  readonly verdict: Exclude<TopicAlignment["verdict"], "not-stated">;
};

/** How two actors stand to each other on a day. */
export interface Pair {
  readonly actors: readonly [string, string];
  readonly shared: readonly SharedTopic[];
  /** The same on the day before the time of which the article's “now” speaks. */
  readonly before: readonly SharedTopic[];
  /** What is claimed of the two, as far as it holds on that day. */
  readonly remarks: readonly Remark[];
}

interface Days {
  readonly day: Day;
  readonly before?: Day;
}

type Compared = Pick<Excerpt<"interest">, "about" | "items" | "remarks">;

/** All pairs of which there is something to say: that one first of which most is said, in claims and else. */
export function pairsOf(excerpt: Compared, days: Days, topics: readonly string[] | undefined): Pair[] {
  const actors = [...new Set(excerpt.items.map(({ actor }) => actor))];
  const pairs = actors.flatMap((one, index) =>
    actors.slice(index + 1).map((other) => pairOf([one, other], excerpt, days, topics)),
  );
  return pairs
    .filter(({ shared, remarks }) => shared.length + remarks.length > 0)
    .toSorted((a, b) => b.remarks.length - a.remarks.length || b.shared.length - a.shared.length);
}

function pairOf(
  found: readonly [string, string],
  excerpt: Compared,
  { day, before }: Days,
  topics: readonly string[] | undefined,
): Pair {
  const now = standing(found, excerpt, day);
  const isShown = ({ topic }: TopicAlignment): boolean => topics?.includes(topic) ?? true;
  const sharedIn = (one: Alignment): SharedTopic[] => one.topics.filter(isShared).filter(isShown);
  const remarks = excerpt.remarks.filter(({ id }) => now.remarks.includes(id));
  return {
    actors: inOrderOf(found, remarks[0]),
    remarks,
    shared: sharedIn(now),
    before: before === undefined ? [] : sharedIn(standing(found, excerpt, before)),
  };
}

function standing([one, other]: Pair["actors"], excerpt: Compared, asOf: Day): Alignment {
  const { about, items, remarks } = excerpt;
  return alignment({ about, interests: items, claims: remarks }, one, other, { asOf });
}

function isShared(topic: TopicAlignment): topic is SharedTopic {
  return topic.verdict !== "not-stated";
}

/** As the claim has them that compares the two. */
function inOrderOf([one, other]: Pair["actors"], remark: Remark | undefined): Pair["actors"] {
  const { compares = [] } = remark ?? {};
  return compares.indexOf(other) < compares.indexOf(one) ? [other, one] : [one, other];
}
