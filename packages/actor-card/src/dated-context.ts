import type { Content, RenderContext } from "@redlines/element";
import {
  articleDay,
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
}

/** The context of a card as it stands on a day. */
export interface DatedContext extends CardContext {
  /** The day for which the card is told. */
  readonly day: Day;
  /** The day after which it knows nothing: what is planned is known on the article's date. */
  readonly until: Day;
}

export type ActorExcerpt = Excerpt<"actor">;

export function datedContext(context: CardContext): DatedContext {
  const { about } = context.excerpt;
  const asOf = knownDay(about, context.asOf);
  return { ...context, asOf, day: asOf ?? articleDay(about), until: asOf ?? FAR_FUTURE };
}

/** What has a time, or holds whenever. */
interface Timed {
  readonly time?: Time | undefined;
}

/** On an earlier day nothing is known of what came later. */
export function known<T extends Timed>(records: readonly T[], { until }: DatedContext): T[] {
  return records.filter(({ time }) => !time || time.earliest <= until);
}

/** Says of what had ended by the day that it had. */
export function formerly({ time }: Timed, { messages, day }: DatedContext): Content {
  return hasEnded(time, day) ? [messages.former, messages.colon] : "";
}
