import { type Content, type Dated, isFormer, type RenderContext, type Timed } from "@redlines/element";
import type { Excerpt } from "@redlines/model";
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
export type DatedContext = CardContext & Dated;

export type ActorExcerpt = Excerpt<"actor">;
export type Event = ActorExcerpt["events"][string];
export type Interest = ActorExcerpt["interests"][string];
export type Relation = ActorExcerpt["relations"][string];

/** Whether the card is asked to be compact, or its excerpt holds no more than that. */
export function isCompact({ form, excerpt }: { form?: unknown; excerpt: ActorExcerpt | undefined }): boolean {
  return form === "compact" || excerpt?.form === "compact";
}

/** Says of what had ended by the day that it had. */
export function formerly(record: Timed, context: DatedContext): Content {
  const { former, colon } = context.messages;
  return isFormer(record, context) ? [former, colon] : "";
}
