import type { ActorKind, ModalityMessages } from "@redlines/model";
import type { Messages } from "@redlines/element";

/**
 * The kinds of actors are named as in the vocabulary, which is English: other
 * languages translate them. Terms are nouns or adverbs wherever a verb would have to know the gender or number of an
 * actor, or a preposition the case of its name. `calledBy` has places for `{label}` and `{by}`,
 * `basis` and `on` for `{date}`; `other` and `former` stand before a name, `former`
 * also before a role or a position that had ended.
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
  | "relations"
  | "events"
  | "other"
  | "former"
  | "on"
  | "portrait"
> & {
  readonly [K in ActorKind]?: string;
} & { readonly modality: ModalityMessages };
