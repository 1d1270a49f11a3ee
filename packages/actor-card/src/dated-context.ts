import type { Content, RenderContext } from "@redlines/element";
import {
  articleDay,
  byTime,
  type Day,
  type Excerpt,
  FAR_FUTURE,
  hasEnded,
  knownDay,
  type Time,
} from "@redlines/model";
import type { ActorCardMessages } from "./messages/en.js";

/** All that the content of a card depends on. */
export interface CardContext extends RenderContext<ActorCardMessages, "actor"> {
  /** The day, `YYYY-MM-DD`, for which the card is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** `compact` for a line or two; anything else is the whole card. */
  readonly form?: string | undefined;
  /** `off` for initials where a flag would stand. */
  readonly flags?: string | undefined;
  /** Whether a list of cards says for all of them on what they rest. */
  readonly isInDeck?: boolean | undefined;
}

/** The context of a card as it stands on a day. */
export interface DatedContext extends CardContext {
  /** The day for which the card is told. */
  readonly day: Day;
  /** The day after which it knows nothing: what is planned is known on the article's date. */
  readonly until: Day;
}

export type ActorExcerpt = Excerpt<"actor">;
export type Event = ActorExcerpt["events"][string];
export type Interest = ActorExcerpt["interests"][string];
export type Relation = ActorExcerpt["relations"][string];

/** Whether the card is asked to be compact, or its excerpt holds no more than that. */
export function isCompact({ form, excerpt }: { form?: unknown; excerpt: ActorExcerpt | undefined }): boolean {
  return form === "compact" || excerpt?.form === "compact";
}

export function datedContext(context: CardContext): DatedContext {
  const { about } = context.excerpt;
  const asOf = knownDay(about, context.asOf);
  return { ...context, asOf, day: asOf ?? articleDay(about), until: asOf ?? FAR_FUTURE };
}

/** What has a time, or holds whenever. */
export interface Timed {
  readonly time?: Pick<Time, "earliest" | "latest" | "begunBy"> | undefined;
}

/** On an earlier day nothing is known of what came later. */
export function known<T extends Timed>(
  records: Readonly<Record<string, T>> | readonly T[],
  { until }: DatedContext,
): T[] {
  return Object.values(records).filter(({ time }) => !time || time.earliest <= until);
}

/** The newest first; what has no date comes last. */
export function newestFirst<T extends Timed>(records: readonly T[]): T[] {
  const dated = records.filter(({ time }) => time);
  return [...dated.toSorted((a, b) => byTime(b.time, a.time)), ...records.filter(({ time }) => !time)];
}

/** Whether something had ended by the day. */
export function isFormer({ time }: Timed, { day }: DatedContext): boolean {
  return hasEnded(time, day);
}

/** Says of what had ended by the day that it had. */
export function formerly(record: Timed, context: DatedContext): Content {
  const { former, colon } = context.messages;
  return isFormer(record, context) ? [former, colon] : "";
}
