import type { ActorKind } from "@redlines/model";
import type { Words } from "@redlines/element";

/** The kinds of actors are named as in the vocabulary, which is English: other languages translate them. */
export type ActorCardWords = Words<
  "role" | "partOf" | "actsFor" | "called" | "by" | "for" | "against" | "conditional" | "relations" | "events" | "planned" | "hypothetical" | "negated"
> & {
  readonly [K in ActorKind]?: string;
};
