import type { ActorExcerpt, ActorKind, ModalityMessages, PositionMessages } from "@redlines/model";
import type { Counted, Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import { modalityMessages as modality } from "@redlines/model/messages/en.js";
import { positionMessages } from "@redlines/model/messages/positions/en.js";

type Verdict = NonNullable<ActorExcerpt["alignments"]>[number]["topics"][number]["verdict"];

/**
 * The kinds of actors are named as in the vocabulary, which is English: other
 * languages translate them. Terms are nouns or adverbs wherever a verb would have to know the gender or
 * number of an actor, or a preposition the case of its name. `translated` has places for `{ours}` and
 * `{words}`, `calledBy` for `{label}` and `{by}`, `throughRole` for `{actor}`, `on` for `{date}`, `moreTold`
 * for `{n}`; `verdict` stands in a cell under the name of another actor.
 */
export type ActorCardMessages = Messages<
  | "role"
  | "partOf"
  | "actsFor"
  | "proxies"
  | "members"
  | "called"
  | "translated"
  | "calledBy"
  | "position"
  | "throughRole"
  | "ours"
  | "record"
  | "inFull"
  | "relations"
  | "events"
  | "mechanisms"
  | "said"
  | "saidOfIt"
  | "moreTold"
  | "partsAndNames"
  | "otherNames"
  | "identifiers"
  | "on"
  | "portrait"
  | "whoIsWho"
  | "sourcesOfNames"
> &
  PositionMessages & {
    readonly [K in ActorKind]?: string;
  } & {
    readonly modality: ModalityMessages;
    /** Where two stand to each other on a topic, under the name of the other. */
    readonly verdict: Readonly<Record<Verdict, string>>;
    /** How many there are in a fold, each with a place for `{n}`. */
    readonly positionCount: Counted;
    readonly tieCount: Counted;
    readonly eventCount: Counted;
  };

export const messages: ActorCardMessages = {
  ...shared,
  ...positionMessages,
  modality,
  role: "Role",
  partOf: "Part of",
  actsFor: "Acting for",
  proxies: "Acting for it",
  members: "Includes",
  called: "Called",
  translated: "{ours} (our translation of {words})",
  calledBy: "{label} by {by}",
  throughRole: "Position through the role: {actor}",
  ours: "Who stands with whom is our comparison.",
  record: "Relations and record",
  inFull: "Positions in full",
  relations: "Relations",
  events: "Events",
  mechanisms: "Arrangements",
  said: "Own words and views",
  saidOfIt: "What is said of it",
  moreTold: "More in the data: {n}",
  partsAndNames: "Parts, names and sources",
  otherNames: "Other names",
  identifiers: "Codes",
  position: "Position",
  verdict: {
    agree: "same side",
    oppose: "other side",
    diverge: "leaning apart",
    conditional: "on conditions",
    mixed: "divided",
    unknown: "not known",
  },
  positionCount: {
    one: "{n} more position",
    other: "{n} more positions",
  },
  tieCount: {
    one: "{n} tie",
    other: "{n} ties",
  },
  eventCount: {
    one: "{n} event",
    other: "{n} events",
  },
  on: "as of {date}",
  portrait: "Portrait",
  whoIsWho: "Who is who",
  sourcesOfNames: "Names and flags",
};
