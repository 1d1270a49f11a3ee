import type { Dataset, Interest } from "../types.js";
import { alignment, type TopicAlignment } from "./alignment.js";

/** A topic on which two actors both have a position. */
export type SharedTopic = Pick<TopicAlignment, "topic" | "certainty" | "leaning" | "interests"> & {
  verdict: Exclude<TopicAlignment["verdict"], "not-stated">;
};

/** Where another actor stands to the one in question, on the article's date. */
export interface ActorAlignment {
  actor: string;
  topics: SharedTopic[];
}

/**
 * Each other actor that has a position on a topic on which this one has one too, on the article's date; in
 * the order of the dataset.
 */
export function alignments(dataset: Pick<Dataset, "about" | "interests">, actor: string): ActorAlignment[] {
  const all = Object.values(dataset.interests).filter(({ retracted }) => !retracted);
  const own = new Set(all.filter((interest) => interest.actor === actor).map(({ topic }) => topic));
  const shared = all.filter(({ topic }) => own.has(topic));
  const context = {
    about: dataset.about,
    interests: Object.fromEntries(shared.map((interest): [string, Interest] => [interest.id, interest])),
  };
  const others = new Set(shared.map((interest) => interest.actor).filter((other) => other !== actor));
  return [...others]
    .map((other) => ({ actor: other, topics: alignment(context, actor, other).topics.flatMap(sharedTopic) }))
    .filter(({ topics }) => topics.length);
}

function sharedTopic({ topic, verdict, certainty, leaning, interests }: TopicAlignment): SharedTopic[] {
  return verdict === "not-stated" ? [] : [{ topic, verdict, certainty, leaning, interests }];
}
