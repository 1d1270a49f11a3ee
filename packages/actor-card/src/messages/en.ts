import type { ActorKind, ModalityMessages } from "@redlines/model";
import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import { modalityMessages as modality } from "@redlines/model/messages/en.js";

/**
 * The kinds of actors are named as in the vocabulary, which is English: other
 * languages translate them. Terms are nouns or adverbs wherever a verb would have to know the gender or
 * number of an actor, or a preposition the case of its name. `calledBy` has places for `{label}` and `{by}`,
 * `basis` and `on` for `{date}`; `other` and `former` stand before a name, `former` also before a role or a
 * position that had ended.
 */
export type ActorCardMessages = Messages<
  | "role"
  | "partOf"
  | "actsFor"
  | "proxies"
  | "members"
  | "called"
  | "calledBy"
  | "for"
  | "against"
  | "conditional"
  | "condition"
  | "derived"
  | "basis"
  | "agree"
  | "oppose"
  | "diverge"
  | "mixed"
  | "unknown"
  | "leaning"
  | "relations"
  | "events"
  | "other"
  | "former"
  | "on"
  | "portrait"
> & {
  readonly [K in ActorKind]?: string;
} & { readonly modality: ModalityMessages };

export const messages: ActorCardMessages = {
  ...shared,
  modality,
  role: "Role",
  partOf: "Part of",
  actsFor: "Acting for",
  proxies: "Acting for it",
  members: "Includes",
  called: "Called",
  calledBy: "{label} by {by}",
  for: "Wants",
  against: "Opposes",
  conditional: "On conditions",
  condition: "Condition",
  derived: "Our comparison",
  basis: "{date}; not the article’s words. In brackets: the less certain position.",
  agree: "On the same side",
  oppose: "On the other side",
  diverge: "Leaning different ways",
  mixed: "Divided",
  unknown: "Not known",
  leaning: "leaning",
  relations: "Relations",
  events: "In the record",
  other: "also",
  former: "formerly",
  on: "as of {date}",
  portrait: "Portrait",
};
